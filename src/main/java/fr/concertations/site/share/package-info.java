/** What leads to a concertation from elsewhere: short links and their codes, posters, a page to show inside another site. */
@NullMarked
package fr.concertations.site.share;

import org.jspecify.annotations.NullMarked;
