/** The public way out of letters. */
@NullMarked
package fr.concertations.following.web;

import org.jspecify.annotations.NullMarked;
