package fr.concertations.site.share;

import fr.concertations.ballot.Tally;

/** What a contribution asks for, and what people think of it. */
record Shown(String title, Tally tally) {}
