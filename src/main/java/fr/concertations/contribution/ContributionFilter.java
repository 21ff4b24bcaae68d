package fr.concertations.contribution;

import fr.concertations.debate.ThemeId;
import fr.concertations.identity.College;
import org.jspecify.annotations.Nullable;

/** Which contributions of a concertation to list; null means all. */
public record ContributionFilter(
        @Nullable ContributionKind kind,
        @Nullable ThemeId theme,
        @Nullable College college) {
    public static final ContributionFilter NONE = new ContributionFilter(null, null, null);
}
