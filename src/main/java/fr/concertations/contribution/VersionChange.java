package fr.concertations.contribution;

/** A version in the history of a text. @param change since the one before; of the first, its own words */
public record VersionChange(ContributionVersion version, TextChange change) {}
