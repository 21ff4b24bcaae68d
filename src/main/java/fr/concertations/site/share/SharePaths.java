package fr.concertations.site.share;

import fr.concertations.debate.Concertation;

/** Addresses of what is printed and of what other sites show; they are an API and never change. */
final class SharePaths {
    private SharePaths() {}

    static String embedded(Concertation concertation) {
        return "/integrer/concertations/" + concertation.slug();
    }

    static String poster(Concertation concertation) {
        return "/affiches/concertations/" + concertation.slug();
    }
}
