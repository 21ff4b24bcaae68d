package fr.concertations.opinion;

import java.util.List;
import java.util.Map;

/**
 * What the next update must know of the last one; everything else comes from the votes. Plain values, to be kept as JSON.
 *
 * @param placed the group of everybody who was placed, −1 without groups: once placed, always placed
 * @param number of groups
 * @param axes the coordinate of each statement on both axes, so that neither is mirrored
 */
public record OpinionState(Map<String, Integer> placed, GroupNumber number, List<Map<String, Double>> axes) {
    public OpinionState {
        placed = Map.copyOf(placed);
        axes = axes.stream().map(Map::copyOf).toList();
    }

    /** Before the first update. */
    public static OpinionState none() {
        return new OpinionState(Map.of(), GroupNumber.NONE, List.of());
    }

    Map<String, Double> axis(int number) {
        return number < axes.size() ? axes.get(number) : Map.of();
    }
}
