package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Position;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.ContributionId;
import fr.concertations.site.ThemeStanding.Chosen;
import fr.concertations.site.ThemeStanding.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which contributions of a territory a theme shows. */
class ThemeStandingTests {
    private final ContributionId first = new ContributionId(UUID.randomUUID());
    private final ContributionId second = new ContributionId(UUID.randomUUID());
    private final ContributionId third = new ContributionId(UUID.randomUUID());

    @Test
    void tenPeopleSayNothingYet() {
        var chosen =
                ThemeStanding.among(List.of(first, second, third), Map.of(first, tally(10, 0), third, tally(5, 5)));
        assertThat(chosen).extracting(Chosen::why).containsExactly(Why.LATEST, Why.LATEST);
        assertThat(chosen).extracting(Chosen::id).containsExactly(first, second);
    }

    @Test
    void theClearestGatherAndTheMostEqualDivide() {
        var chosen = ThemeStanding.among(
                List.of(first, second, third), Map.of(first, tally(9, 4), second, tally(3, 20), third, tally(30, 0)));
        assertThat(chosen).extracting(Chosen::id).containsExactly(third, second, first);
        assertThat(chosen).extracting(Chosen::why).containsExactly(Why.GATHERS, Why.GATHERS, Why.DIVIDES);
    }

    private static Tally tally(long agree, long disagree) {
        return new Tally(
                Map.of(Optional.empty(), Map.of(Position.AGREE, agree, Position.DISAGREE, disagree)), Map.of());
    }
}
