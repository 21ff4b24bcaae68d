/** The public pages of the common grid, and its file. */
@NullMarked
package fr.concertations.grid.web;

import org.jspecify.annotations.NullMarked;
