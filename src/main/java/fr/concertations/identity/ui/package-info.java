/** Signing in and out, one's account. */
@NullMarked
package fr.concertations.identity.ui;

import org.jspecify.annotations.NullMarked;
