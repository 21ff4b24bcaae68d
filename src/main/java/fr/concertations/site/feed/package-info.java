/** What is new, to be followed with a feed reader: everywhere, in a territory, in a concertation. */
@NullMarked
package fr.concertations.site.feed;

import org.jspecify.annotations.NullMarked;
