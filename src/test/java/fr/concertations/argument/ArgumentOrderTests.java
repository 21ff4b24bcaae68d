package fr.concertations.argument;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The useful ones first, and every third place to one still little read. */
class ArgumentOrderTests {
    private static final ContributionId ABOUT = new ContributionId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void everyArgumentIsThereOnceForThenAgainst() {
        var arguments = new ArrayList<Argument>();
        for (int n = 0; n < 40; n++) arguments.add(argument(n % 3 == 0 ? Stance.AGAINST : Stance.FOR, n % 7, n));
        var shown = on(DAY, arguments);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(arguments);
        assertThat(shown).extracting(Argument::stance).isSorted();
    }

    @Test
    void twoPlacesInThreeGoToTheMostUsefulThenTheOldest() {
        var useful = IntStream.range(0, 20)
                .mapToObj(n -> argument(Stance.FOR, 40 - n / 2, n))
                .toList();
        var shown = on(DAY, shuffled(useful));
        assertThat(shown.subList(0, 2)).isEqualTo(useful.subList(0, 2));
        assertThat(shown.subList(3, 5)).isEqualTo(useful.subList(2, 4));
    }

    @Test
    void aNewOneComesAmongTheFirstThreeOneDayOrAnother() {
        var arguments = new ArrayList<>(
                IntStream.range(0, 50).mapToObj(n -> argument(Stance.FOR, n, n)).toList());
        var latest = argument(Stance.FOR, 0, 50);
        arguments.add(latest);
        assertThat(days().filter(day -> on(day, arguments).subList(0, 3).contains(latest)))
                .hasSizeBetween(10, 60);
    }

    @Test
    void thoseLeftUnmarkedTakeTheirTurns() {
        var unmarked =
                IntStream.range(0, 10).mapToObj(n -> argument(Stance.FOR, 0, n)).toList();
        var all = new ArrayList<>(unmarked);
        for (int n = 0; n < 10; n++) all.add(argument(Stance.FOR, 5, n));
        assertThat(days().map(day -> on(day, all).get(2)).distinct()).hasSize(unmarked.size());
    }

    @Test
    void aDayAndAContributionGiveOneOrderAlone() {
        var arguments = IntStream.range(0, 30)
                .mapToObj(n -> argument(Stance.FOR, n % 4, n))
                .toList();
        assertThat(on(DAY, shuffled(arguments))).isEqualTo(on(DAY, arguments));
        assertThat(on(DAY.plusDays(1), arguments)).isNotEqualTo(on(DAY, arguments));
        assertThat(on(DAY, List.of())).isEmpty();
    }

    private static Stream<LocalDate> days() {
        return IntStream.range(0, 365).mapToObj(DAY::plusDays);
    }

    private static List<Argument> on(LocalDate day, List<Argument> arguments) {
        return new ArgumentOrder(day, ABOUT).of(arguments);
    }

    private static List<Argument> shuffled(List<Argument> arguments) {
        var others = new ArrayList<>(arguments);
        Collections.shuffle(others, new Random(1));
        return others;
    }

    /** The later, the higher the number. */
    private static Argument argument(Stance stance, int useful, int number) {
        return new Argument(
                new ArgumentId(UUID.randomUUID()),
                ABOUT,
                Optional.empty(),
                Optional.empty(),
                stance,
                "Une voix humaine rassure.",
                Optional.empty(),
                Channel.ONLINE,
                ArgumentState.PUBLISHED,
                Instant.EPOCH.plusSeconds(number),
                useful,
                List.of());
    }
}
