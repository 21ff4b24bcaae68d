/** What each kind of page says of itself to search engines, to networks that preview links and to feed readers. */
@NullMarked
package fr.concertations.site.head;

import org.jspecify.annotations.NullMarked;
