package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the statements that speak for one group: first the one it agrees with best, then those that set it apart. */
final class Representatives {
    private static final int MOST = 5;

    private final List<Comparison> comparisons = new ArrayList<>();

    /** @param in the group's own counts @param all those of all groups together */
    Representatives(VoteTable votes, StatementCounts in, StatementCounts all) {
        for (int statement = 0; statement < votes.statements().size(); statement++)
            if (!votes.isLeftOut(statement)) comparisons.add(Comparison.of(statement, in, all));
    }

    List<Representative> chosen() {
        var agreed = bestAgreed();
        var first = agreed == null
                ? List.<Representative>of()
                : List.of(agreed.telling().asBestAgreed());
        var sure = comparisons.stream()
                .filter(one -> one != agreed && one.isSure())
                .map(Comparison::telling)
                .sorted(Comparator.comparingDouble(Representative::weight).reversed())
                .toList();
        if (first.isEmpty() && sure.isEmpty()) return mostDifferent();
        var chosen = new ArrayList<>(first);
        chosen.addAll(sure);
        return chosen.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(Representative::side))
                .toList();
    }

    private @Nullable Comparison bestAgreed() {
        Comparison best = null;
        for (var one : comparisons) if (!one.isSilent() && isBetter(one.agree(), best)) best = one;
        return best;
    }

    private static boolean isBetter(Representative agree, @Nullable Comparison than) {
        if (than == null) return agree.shareZ() > Proportions.SURE || agree.ratio() > 1 && agree.share() > 0.5;
        var best = than.agree();
        return best.ratio() > 1
                ? agree.weight() > best.weight()
                : agree.share() * agree.shareZ() > best.share() * best.shareZ();
    }

    private List<Representative> mostDifferent() {
        Comparison most = null;
        for (var one : comparisons) if (most == null || one.mostDifferent() > most.mostDifferent()) most = one;
        return most == null ? List.of() : List.of(most.telling());
    }
}
