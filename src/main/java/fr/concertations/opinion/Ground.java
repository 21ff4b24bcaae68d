package fr.concertations.opinion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is kept of a computation that nobody reads: from what the next starts, and by what a person finds where she stands.
 *
 * @param contributions by id, those left out aside
 * @param leftOut how many are
 */
record Ground(GroupNumber number, Map<String, Place> contributions, int leftOut) {
    /** @param center the mean position, from −1 to 1 @param x on the first axis @param y on the second */
    record Place(double center, double x, double y, double priority) {}

    /** Where somebody stands on the map. */
    record Point(double x, double y) {}

    static Ground of(OpinionResult result) {
        var places = new LinkedHashMap<String, Place>();
        var statements = result.votes().statements();
        for (int at = 0; at < statements.size(); at++)
            if (!result.votes().isLeftOut(at))
                places.put(
                        statements.get(at),
                        new Place(
                                result.axes().center(at),
                                result.axes().component(0, at),
                                result.axes().component(1, at),
                                result.priority()[at]));
        return new Ground(result.grouping().number(), places, statements.size() - places.size());
    }

    /** @param groups the group of each person placed */
    OpinionState state(Map<String, Integer> groups) {
        return new OpinionState(groups, number, List.of(axis(Place::x), axis(Place::y)));
    }

    /** As {@link Positions} places everybody. @param votes −1, 0 or 1 by contribution */
    Point where(Map<String, Integer> votes) {
        double x = 0, y = 0;
        var counted = leftOut;
        for (var vote : votes.entrySet()) {
            var place = contributions.get(vote.getKey());
            if (place == null) continue;
            counted++;
            x += (vote.getValue() - place.center()) * place.x();
            y += (vote.getValue() - place.center()) * place.y();
        }
        var scale = Math.sqrt((double) (contributions.size() + leftOut) / Math.max(counted, 1));
        return new Point(x * scale, y * scale);
    }

    private Map<String, Double> axis(ToDoubleFunction<Place> coordinate) {
        var axis = new LinkedHashMap<String, Double>();
        contributions.forEach((id, place) -> axis.put(id, coordinate.applyAsDouble(place)));
        return axis;
    }
}
