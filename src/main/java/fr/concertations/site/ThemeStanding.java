package fr.concertations.site;

import fr.concertations.ballot.Tally;
import fr.concertations.contribution.ContributionId;
import fr.concertations.opinion.Together;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the few contributions that say most of a territory: what gathers, what divides, by the rule of a concertation where no
 * groups are drawn; where nobody voted enough, the latest.
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
                .flatMap(id -> Optional.ofNullable(tallies.get(id)).map(t -> new Chosen(id, Why.GATHERS, t)).stream())
                .toList();
        var gathering = top(counted, Set.of(), ThemeStanding::gathers, GATHERING);
        var taken = gathering.stream().map(Chosen::id).collect(Collectors.toSet());
        var dividing = top(counted, taken, ThemeStanding::divides, DIVIDING).stream()
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
            List<Chosen> counted, Set<ContributionId> but, ToDoubleFunction<Chosen> measure, int most) {
        return counted.stream()
                .filter(c -> !but.contains(c.id()) && measure.applyAsDouble(c) > 0)
                .sorted(Comparator.comparingDouble(measure).reversed())
                .limit(most)
                .toList();
    }

    private static double gathers(Chosen chosen) {
        var tally = chosen.tally();
        return Together.gathers((int) tally.agree(), (int) tally.disagree(), (int) tally.total());
    }

    private static double divides(Chosen chosen) {
        var tally = chosen.tally();
        return Together.divides((int) tally.agree(), (int) tally.disagree(), (int) tally.total());
    }
}
