package fr.concertations.synthesis;

import fr.concertations.debate.ConcertationId;

/** A passage that a référent selected while reading; sentences rest on it. */
public record Extract(ExtractId id, ConcertationId concertation, Passage passage) {}
