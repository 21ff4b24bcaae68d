/** The public pages of the signatories and of how each keeps its commitments. */
@NullMarked
package fr.concertations.commitment.web;

import org.jspecify.annotations.NullMarked;
