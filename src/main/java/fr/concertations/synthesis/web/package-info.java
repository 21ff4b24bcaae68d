/** The public pages of syntheses and conclusions. */
@NullMarked
package fr.concertations.synthesis.web;

import org.jspecify.annotations.NullMarked;
