package fr.concertations.manifesto;

import java.util.List;

/** A manifesto kept whole as it was read. */
public record PublishedManifesto(List<PublishedArticle> articles) {}
