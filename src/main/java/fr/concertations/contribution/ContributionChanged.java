package fr.concertations.contribution;

/** It was rewritten, hidden, restored or withdrawn; told inside the transaction of the change. */
public record ContributionChanged(ContributionId id) {}
