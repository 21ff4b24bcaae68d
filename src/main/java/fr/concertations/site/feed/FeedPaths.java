package fr.concertations.site.feed;

import fr.concertations.territory.Territory;

/** Addresses of the feeds, from the root; they never change. */
public final class FeedPaths {
    public static final String EVERYWHERE = "/nouveautes.atom";

    private FeedPaths() {}

    public static String of(Territory territory) {
        return territory.path() + ".atom";
    }

    /** @param concertation address of its page */
    public static String of(String concertation) {
        return concertation + ".atom";
    }
}
