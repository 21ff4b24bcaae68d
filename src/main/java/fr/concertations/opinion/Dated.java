package fr.concertations.opinion;

import java.time.Instant;
import java.util.Optional;

/** A reading and its age. @param failedAt when the computation after it failed, if it did: this one is then the last good one */
public record Dated(Reading reading, Instant at, Optional<Instant> failedAt) {}
