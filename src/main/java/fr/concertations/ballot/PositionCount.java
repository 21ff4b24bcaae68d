package fr.concertations.ballot;

import fr.concertations.identity.College;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adds up counted rows, some of them negative, guests on one side and collèges on the other. */
class PositionCount {
    private final Map<Optional<College>, Map<Position, Long>> byCollege = new HashMap<>();
    private final Map<Position, Long> byGuests = new EnumMap<>(Position.class);

    void add(String college, boolean guest, long agree, long mixed, long disagree, long pass) {
        var side = guest ? byGuests : byCollege.computeIfAbsent(college(college), c -> new EnumMap<>(Position.class));
        add(side, Position.AGREE, agree);
        add(side, Position.MIXED, mixed);
        add(side, Position.DISAGREE, disagree);
        add(side, Position.PASS, pass);
        if (side.isEmpty() && !guest) byCollege.remove(college(college));
    }

    boolean isEmpty() {
        return byCollege.isEmpty() && byGuests.isEmpty();
    }

    Tally tally() {
        return new Tally(byCollege, byGuests);
    }

    static Optional<College> college(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(College.valueOf(stored));
    }

    /** What comes to nothing is absent. */
    private static void add(Map<Position, Long> side, Position position, long number) {
        side.merge(position, number, PositionCount::plus);
        side.remove(position, 0L);
    }

    private static long plus(long one, long other) {
        return one + other;
    }
}
