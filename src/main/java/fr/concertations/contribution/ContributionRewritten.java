package fr.concertations.contribution;

/** What others rely on says something else from now on, in the transaction that did it. */
public record ContributionRewritten(ContributionId id, int revision) {}
