package fr.concertations.synthesis;

import java.util.List;

/** A sentence as published. @param number its place, from 1, by which people name it */
public record PublishedSentence(SentenceId id, int number, String text, List<Quotation> quotations) {
    PublishedSentence with(List<Quotation> others) {
        return new PublishedSentence(id, number, text, others);
    }
}
