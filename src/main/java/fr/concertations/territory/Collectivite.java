package fr.concertations.territory;

import java.time.Instant;

/** The body of a territory that joined. @param audience whom it means to reach, in its own words */
public record Collectivite(Territory territory, String audience, Instant joinedAt) {}
