package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import fr.concertations.kernel.Slug;

/** A contribution something rests on directly. */
public record CitedContribution(ContributionId id, String title) {
    /** The contribution is no longer public. */
    public boolean masked() {
        return title.isEmpty();
    }

    CitedContribution mask() {
        return new CitedContribution(id, "");
    }

    /** Public address of the contribution. */
    public String path() {
        return "/contributions/" + id + "/" + Slug.of(title);
    }
}
