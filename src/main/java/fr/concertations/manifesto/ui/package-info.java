/** The view in which the commission writes the manifesto. */
@NullMarked
package fr.concertations.manifesto.ui;

import org.jspecify.annotations.NullMarked;
