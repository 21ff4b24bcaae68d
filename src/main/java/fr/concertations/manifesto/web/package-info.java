/** The public page of the manifesto. */
@NullMarked
package fr.concertations.manifesto.web;

import org.jspecify.annotations.NullMarked;
