package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ThemeId;
import java.util.Optional;

/**
 * How well the published contributions of a theme were heard.
 *
 * @param theme empty for those filed under none
 * @param positions of members, passing included
 * @param heard those with at least {@value #ENOUGH} members who took a position
 * @param silent those nobody took a position on, guests included
 * @param forgotten the silent ones among those that have been there for some time
 */
public record Hearing(
        Optional<ThemeId> theme,
        long contributions,
        long positions,
        long guestPositions,
        long heard,
        long silent,
        long forgotten) {
    public static final int ENOUGH = 11;

    /** A contribution and how many positions it has, guests apart. */
    public record Heard(ContributionId id, String title, long positions, long guestPositions) {}
}
