package fr.concertations.site.picture;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.Concertation;
import fr.concertations.territory.Territory;

/** Addresses of the pictures, from the root. */
public final class PicturePaths {
    /** For pages that have none of their own. */
    public static final String SITE = "/images/site.png";

    private PicturePaths() {}

    public static String of(Territory territory) {
        return "/images/territoires/" + territory.slug() + ".png";
    }

    public static String of(Concertation concertation) {
        return "/images/concertations/" + concertation.slug() + ".png";
    }

    public static String of(ContributionId contribution) {
        return "/images/contributions/" + contribution + ".png";
    }
}
