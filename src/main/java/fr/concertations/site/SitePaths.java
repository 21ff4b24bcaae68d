package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.territory.Territory;

/** Addresses of the public pages; they are an API and never change. */
public final class SitePaths {
    private SitePaths() {}

    public static String concertation(Territory territory, Concertation concertation) {
        return "/territoires/" + territory.slug() + "/concertations/" + concertation.slug();
    }
}
