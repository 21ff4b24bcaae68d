package fr.concertations.contribution;

import java.time.Instant;

/** A text as it was at some time. */
public record ContributionVersion(int version, String title, String body, Instant writtenAt) {}
