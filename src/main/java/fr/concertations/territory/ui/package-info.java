/** Asking to join, and the commission's answers. */
@NullMarked
package fr.concertations.territory.ui;

import org.jspecify.annotations.NullMarked;
