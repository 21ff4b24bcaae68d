package fr.concertations.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The opinion groups.
 *
 * @param number how many are shown and since when
 * @param silhouettes for each number of groups tried, from −1 to 1
 */
public record Grouping(Partition groups, GroupNumber number, SortedMap<Integer, Double> silhouettes) {
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int CLUSTERS_FOR_ONE_MORE = 12;
    private static final int ROUNDS = 20;

    public Grouping {
        silhouettes = Collections.unmodifiableSortedMap(new TreeMap<>(silhouettes));
    }

    /** Groups made elsewhere. */
    static Grouping given(Partition groups) {
        return new Grouping(groups, new GroupNumber(groups.size(), groups.size(), 0), new TreeMap<>());
    }

    static Grouping of(
            BaseClusters base,
            List<String> participants,
            OpinionSettings settings,
            OpinionState before,
            Workers workers) {
        var points = base.centers();
        if (points.size() < FEWEST) {
            var of = base.of().clone();
            return new Grouping(
                    GroupLabels.ordered(participants, of, points.size(), Map.of()), GroupNumber.NONE, new TreeMap<>());
        }
        var most = Math.min(points.size(), Math.min(MOST, FEWEST + points.size() / CLUSTERS_FOR_ONE_MORE));
        if (settings.groups() > 0) most = Math.min(points.size(), Math.max(most, settings.groups()));
        var tried = tried(points, most, settings, workers);
        most = tried.size() + 1;
        var silhouettes = new TreeMap<Integer, Double>();
        for (var clusters : tried) silhouettes.put(clusters.size(), Silhouette.of(points, clusters.label()));
        var number = settings.groups() > 0
                ? new GroupNumber(Math.min(settings.groups(), most), best(silhouettes), 0)
                : before.number().next(best(silhouettes), most);
        var label = tried.get(number.shown() - FEWEST).label();
        var of = new int[base.of().length];
        for (int person = 0; person < of.length; person++)
            of[person] = base.of()[person] < 0 ? -1 : label[base.of()[person]];
        return new Grouping(
                GroupLabels.ordered(participants, of, number.shown(), before.placed()), number, silhouettes);
    }

    /** For two groups, three, and so on. */
    private static List<Clusters> tried(Points points, int most, OpinionSettings settings, Workers workers) {
        var found = new Clusters[most - FEWEST + 1];
        workers.run(
                found.length,
                piece -> found[piece] = new KMeans(points, ROUNDS, 0, Workers.ALONE)
                        .best(piece + FEWEST, settings.starts(), settings.seed()));
        var tried = new ArrayList<Clusters>();
        for (var clusters : found) if (clusters.size() == tried.size() + FEWEST) tried.add(clusters);
        return tried;
    }

    /** Of equals, the fewest groups. */
    private static int best(SortedMap<Integer, Double> silhouettes) {
        var best = silhouettes.firstKey();
        for (var one : silhouettes.entrySet())
            if (one.getValue() > silhouettes.getOrDefault(best, 0.0)) best = one.getKey();
        return best;
    }
}
