package fr.concertations.moderation;

import java.time.Instant;

/** What somebody reported about a text; who it was is nobody's business. */
public record Report(ReportReason reason, String comment, Instant reportedAt) {}
