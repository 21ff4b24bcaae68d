package fr.concertations.contribution;

import fr.concertations.debate.ThemeId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which contributions of a concertation to list; null means all. @param among only these @param except none of these */
public record ContributionFilter(
        @Nullable ContributionKind kind,
        @Nullable ThemeId theme,
        @Nullable College college,
        @Nullable Channel channel,
        @Nullable Set<ContributionId> among,
        Set<ContributionId> except) {
    public static final ContributionFilter NONE = new ContributionFilter(null, null, null);

    public ContributionFilter(@Nullable ContributionKind kind, @Nullable ThemeId theme, @Nullable College college) {
        this(kind, theme, college, null, null, Set.of());
    }
}
