package fr.concertations.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives each mark a spot of its own: where it is asked, or the nearest free one on the rings around. */
public final class Spread {
    /** Two marks touch neither on a screen nor under a finger. */
    public static final int APART = 58;

    private static final int ROUND = 6;
    private static final int FARTHEST = 12;

    private final List<Spot> taken = new ArrayList<>();

    public Spot place(Spot wanted) {
        var spot = candidates(wanted).filter(this::isFree).findFirst().orElse(wanted);
        taken.add(spot);
        return spot;
    }

    private boolean isFree(Spot spot) {
        return taken.stream().allMatch(other -> other.distance(spot) >= APART);
    }

    private static Stream<Spot> candidates(Spot middle) {
        var around = IntStream.rangeClosed(1, FARTHEST)
                .boxed()
                .flatMap(ring -> IntStream.range(0, ring * ROUND)
                        .mapToObj(step -> at(middle, ring * (APART + 2), 2 * Math.PI * step / (ring * ROUND))));
        return Stream.concat(Stream.of(middle), around);
    }

    private static Spot at(Spot middle, int radius, double angle) {
        return new Spot((int) Math.round(middle.x() + radius * Math.cos(angle)), (int)
                Math.round(middle.y() + radius * Math.sin(angle)));
    }
}
