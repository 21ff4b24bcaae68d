package fr.concertations.contribution;

import fr.concertations.debate.ConcertationId;

/** It is there from now on; told inside the transaction that keeps it. */
public record ContributionSubmitted(ConcertationId concertation, ContributionId id) {}
