/** The public archive of letters. */
@NullMarked
package fr.concertations.newsletter.web;

import org.jspecify.annotations.NullMarked;
