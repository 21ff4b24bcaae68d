package fr.concertations.synthesis;

import java.util.List;

/** A sentence as somebody writes it. */
public record SentenceDraft(String text, List<ExtractId> extracts) {}
