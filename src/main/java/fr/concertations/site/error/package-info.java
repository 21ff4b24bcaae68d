/** Addresses that lead nowhere, or no longer: what they look like, and why what stood there is gone. */
@NullMarked
package fr.concertations.site.error;

import org.jspecify.annotations.NullMarked;
