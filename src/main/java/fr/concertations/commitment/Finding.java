package fr.concertations.commitment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one commitment in one concertation.
 *
 * @param when until when it is in progress, or since when it is not kept
 * @param key of the sentence that gives the figure
 * @param arguments of the sentence; an {@link Instant} is told as a day
 * @param title of the concertation
 * @param evidence address where anybody can check
 */
public record Finding(
        Keeping keeping, Optional<Instant> when, String key, List<Object> arguments, String title, String evidence) {}
