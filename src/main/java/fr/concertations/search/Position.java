package fr.concertations.search;

/** How far in the change feed an index has read: every row up to this transaction and row is in it. */
record Position(long tx, long seq) {}
