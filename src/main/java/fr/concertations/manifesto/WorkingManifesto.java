package fr.concertations.manifesto;

import java.util.List;

/** What the commission is writing. @param revision moves at each change of any article */
public record WorkingManifesto(List<Article> articles, int revision) {}
