package fr.concertations.forum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.forum.Warning.Kind;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Warnings are few, and each holds only while it is true. */
class SituationTests {
    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");
    private static final LocalDate TODAY = Typography.dayInParis(NOW);
    private static final Backlog NONE = new Backlog(0, 0);

    @Test
    void aVoteThatGoesWellCallsForNothing() {
        assertThat(open(10, 30).lastDay(TODAY.minusDays(2)).heard(10, 8).warnings())
                .isEmpty();
    }

    @Test
    void threeQuietDaysAreTold() {
        assertThat(open(10, 30).lastDay(TODAY.minusDays(3)).heard(10, 8).warnings())
                .containsExactly(new Warning(Kind.QUIET, 3, 0));
    }

    @Test
    void positionsGivenBeforeTheVoteOpenedDoNotMakeItQuietAtOnce() {
        assertThat(open(2, 30).lastDay(TODAY.minusDays(9)).heard(10, 8).warnings())
                .isEmpty();
        assertThat(open(4, 30).lastDay(TODAY.minusDays(9)).heard(10, 8).warnings())
                .containsExactly(new Warning(Kind.QUIET, 4, 0));
    }

    @Test
    void aVoteThatEndsSoonIsToldWhenManyWereHeardByFew() {
        assertThat(open(10, 7).lastDay(TODAY).heard(10, 7).warnings()).containsExactly(new Warning(Kind.ENDING, 7, 70));
        assertThat(open(10, 7).lastDay(TODAY).heard(10, 8).warnings()).isEmpty();
        assertThat(open(10, 8).lastDay(TODAY).heard(10, 7).warnings()).isEmpty();
    }

    @Test
    void contributionsNobodyAnsweredAreToldOnceTheVoteHasBeenOpenLongEnough() {
        assertThat(open(3, 30).lastDay(TODAY).heard(10, 8).forgotten(2).warnings())
                .containsExactly(new Warning(Kind.FORGOTTEN, 2, 0));
        assertThat(open(1, 30).lastDay(TODAY).heard(10, 8).forgotten(2).warnings())
                .isEmpty();
    }

    @Test
    void absentCollegesAreToldAfterAWeek() {
        assertThat(open(7, 30).lastDay(TODAY).heard(10, 8).absent(2).warnings())
                .containsExactly(new Warning(Kind.ABSENT, 2, 0));
        assertThat(open(6, 30).lastDay(TODAY).heard(10, 8).absent(2).warnings()).isEmpty();
    }

    @Test
    void onceTheVoteIsClosedOnlyModerationIsUrgent() {
        var closed = new Situation(
                NOW, Optional.empty(), Optional.empty(), Optional.empty(), 10, 0, 4, 3, new Backlog(2, 1));
        assertThat(closed.warnings()).containsExactly(new Warning(Kind.REPORTS, 2, 0), new Warning(Kind.BURSTS, 1, 0));
    }

    private static Given open(long daysAgo, long daysLeft) {
        return new Given(daysAgo, daysLeft, Optional.empty(), 0, 0, 0, 0);
    }

    private record Given(
            long daysAgo,
            long daysLeft,
            Optional<LocalDate> last,
            long contributions,
            long heard,
            long forgotten,
            long absent) {
        Given lastDay(LocalDate day) {
            return new Given(daysAgo, daysLeft, Optional.of(day), contributions, heard, forgotten, absent);
        }

        Given heard(long among, long number) {
            return new Given(daysAgo, daysLeft, last, among, number, forgotten, absent);
        }

        Given forgotten(long number) {
            return new Given(daysAgo, daysLeft, last, contributions, heard, number, absent);
        }

        Given absent(long number) {
            return new Given(daysAgo, daysLeft, last, contributions, heard, forgotten, number);
        }

        List<Warning> warnings() {
            return new Situation(
                            NOW,
                            Optional.of(NOW.minus(Duration.ofDays(daysAgo))),
                            Optional.of(NOW.plus(Duration.ofDays(daysLeft))),
                            last,
                            contributions,
                            heard,
                            forgotten,
                            absent,
                            NONE)
                    .warnings();
        }
    }
}
