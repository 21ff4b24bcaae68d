package fr.concertations.manifesto;

import java.util.List;

/** An article as published. @param number its place, from 1 @param text Markdown */
public record PublishedArticle(ArticleId id, int number, String title, String text, List<PublishedCitation> citations) {
    /** How many different places it rests on. */
    public long places() {
        return citations.stream().map(PublishedCitation::place).distinct().count();
    }

    PublishedArticle with(List<PublishedCitation> others) {
        return new PublishedArticle(id, number, title, text, others);
    }
}
