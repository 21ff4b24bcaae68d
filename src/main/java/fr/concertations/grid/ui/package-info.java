/** The view in which référents fill the grid of their concertation. */
@NullMarked
package fr.concertations.grid.ui;

import org.jspecify.annotations.NullMarked;
