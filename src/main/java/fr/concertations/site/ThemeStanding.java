package fr.concertations.site;

import fr.concertations.ballot.Leading;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.ContributionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the few contributions that say most of a territory: what gathers, what divides, by the same rule as a concertation's
 * page; where nobody voted enough, the latest.
 */
final class ThemeStanding {
    private static final int GATHERING = 2;
    private static final int DIVIDING = 1;

    private ThemeStanding() {}

    enum Why {
        GATHERS,
        DIVIDES,
        LATEST
    }

    record Chosen(ContributionId id, Why why, Tally tally) {
        Chosen with(Tally whole) {
            return new Chosen(id, why, whole);
        }
    }

    static List<Chosen> among(List<ContributionId> newestFirst, Map<ContributionId, Tally> tallies) {
        var counted = newestFirst.stream()
                .flatMap(id -> Optional.ofNullable(tallies.get(id))
                        .filter(t -> t.expressed() >= Leading.FEWEST)
                        .map(t -> new Chosen(id, Why.GATHERS, t))
                        .stream())
                .toList();
        var gathering = top(counted, Set.of(), ThemeStanding::agreement, Leading.LARGE, GATHERING);
        var taken = gathering.stream().map(Chosen::id).collect(Collectors.toSet());
        var dividing = top(counted, taken, ThemeStanding::division, Leading.NARROW, DIVIDING).stream()
                .map(c -> new Chosen(c.id(), Why.DIVIDES, c.tally()))
                .toList();
        if (!gathering.isEmpty() || !dividing.isEmpty())
            return Stream.concat(gathering.stream(), dividing.stream()).toList();
        return newestFirst.stream()
                .limit(GATHERING)
                .map(id -> new Chosen(id, Why.LATEST, tallies.getOrDefault(id, Tally.NONE)))
                .toList();
    }

    private static List<Chosen> top(
            List<Chosen> counted, Set<ContributionId> but, ToDoubleFunction<Chosen> measure, double least, int most) {
        return counted.stream()
                .filter(c -> !but.contains(c.id()) && measure.applyAsDouble(c) >= least)
                .sorted(Comparator.comparingDouble(measure).reversed())
                .limit(most)
                .toList();
    }

    private static double agreement(Chosen chosen) {
        return (double) chosen.tally().agree() / chosen.tally().expressed();
    }

    private static double division(Chosen chosen) {
        return (double) Math.min(chosen.tally().agree(), chosen.tally().disagree())
                / chosen.tally().expressed();
    }
}
