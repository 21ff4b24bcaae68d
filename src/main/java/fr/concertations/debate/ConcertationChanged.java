package fr.concertations.debate;

/** What it is called, where it takes place or who may read it may differ from now on; told inside the transaction of the change. */
public record ConcertationChanged(ConcertationId id) {}
