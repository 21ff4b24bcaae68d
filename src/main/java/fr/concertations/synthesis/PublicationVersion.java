package fr.concertations.synthesis;

import java.time.Instant;

/** That a version exists, and since when. */
public record PublicationVersion(int version, Instant publishedAt) {}
