package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The published contributions of a concertation, each with how likely it is to be drawn. */
final class Pile {
    private final Set<ContributionId> members;
    private final ContributionId[] ids;
    private final double[] weights;

    Pile(Set<ContributionId> published, Weighing weighing) {
        members = published;
        ids = published.toArray(ContributionId[]::new);
        weights = new double[ids.length];
        for (int i = 0; i < ids.length; i++) weights[i] = weighing.of(ids[i]);
    }

    /**
     * One of those left when some are set aside. The smallest of exponential draws of these rates is a weighted choice
     * (Efraimidis and Spirakis, 2006).
     */
    Optional<ContributionId> draw(Collection<ContributionId> aside, RandomGenerator random) {
        var shortest = Double.POSITIVE_INFINITY;
        var drawn = Optional.<ContributionId>empty();
        for (int i = 0; i < ids.length; i++) {
            var wait = random.nextExponential() / weights[i];
            if (wait >= shortest || aside.contains(ids[i])) continue;
            shortest = wait;
            drawn = Optional.of(ids[i]);
        }
        return drawn;
    }

    long size() {
        return ids.length;
    }

    /** How many of these are in it. */
    long countOf(Collection<ContributionId> some) {
        return some.stream().filter(members::contains).count();
    }
}
