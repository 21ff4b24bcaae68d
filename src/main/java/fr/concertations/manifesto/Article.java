package fr.concertations.manifesto;

import java.util.List;

/** An article of the working manifesto. @param text Markdown @param revision a change made from an older one is refused */
public record Article(ArticleId id, String title, String text, List<CitedCell> citations, int revision) {}
