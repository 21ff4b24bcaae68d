package fr.concertations.moderation;

import java.time.Instant;

/** What the platform noticed about a text by itself; it asks for a look and hides nothing. */
public record Alert(Burst burst, Instant raisedAt) {}
