package fr.concertations.synthesis;

import java.util.List;

/** A conclusion as published. @param number its place, from 1 @param answer Markdown */
public record PublishedConclusion(
        ConclusionId id,
        int number,
        String text,
        Decision decision,
        String answer,
        List<CitedSentence> sentences,
        List<CitedContribution> contributions) {
    PublishedConclusion with(List<CitedContribution> others) {
        return new PublishedConclusion(id, number, text, decision, answer, sentences, others);
    }
}
