/** What the votes of a concertation say: what gathers, what divides, groups and collèges, and how all of it is counted. */
@NullMarked
package fr.concertations.site.votes;

import org.jspecify.annotations.NullMarked;
