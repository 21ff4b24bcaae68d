package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import java.util.Map;
import java.util.function.Supplier;

/** What each contribution weighs when one is drawn for somebody to vote on. */
@FunctionalInterface
interface Weighing {
    /** What reading the votes gives a contribution nobody voted on: ((1 − ½) · ½ · (1 + 8))². */
    double NEW = 5.0625;

    /** Above 0. */
    double of(ContributionId contribution);

    /** @param told empty while votes were not read @param seen positions on each contribution, asked only then */
    static Weighing of(Map<ContributionId, Double> told, Supplier<Map<ContributionId, Integer>> seen) {
        if (!told.isEmpty()) return id -> told.getOrDefault(id, NEW);
        var positions = seen.get();
        return id -> 1.0 / (1 + positions.getOrDefault(id, 0));
    }
}
