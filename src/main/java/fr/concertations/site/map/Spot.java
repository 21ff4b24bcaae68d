package fr.concertations.site.map;

import java.util.List;

/** A place of the drawing, in its units: about a kilometre. */
public record Spot(int x, int y) {
    static Spot of(List<Integer> pair) {
        return new Spot(pair.getFirst(), pair.getLast());
    }

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
