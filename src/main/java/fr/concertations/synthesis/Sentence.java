package fr.concertations.synthesis;

import java.util.List;

/** A sentence of the working text of a synthesis, and what it rests on. */
public record Sentence(SentenceId id, String text, List<ExtractId> extracts) {}
