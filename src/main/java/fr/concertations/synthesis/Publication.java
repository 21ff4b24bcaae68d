package fr.concertations.synthesis;

import java.time.Instant;

/** One published version of a document; versions count from 1 and are all kept. */
public record Publication<T>(int version, Instant publishedAt, T content) {}
