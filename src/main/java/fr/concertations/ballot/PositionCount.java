package fr.concertations.ballot;

import fr.concertations.identity.College;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Adds up counted rows, guests on one side and collèges on the other. */
class PositionCount {
    private final Map<Optional<College>, Map<Position, Long>> byCollege = new HashMap<>();
    private final Map<Position, Long> byGuests = new EnumMap<>(Position.class);

    void add(String college, boolean guest, String choice, int number) {
        var side = guest ? byGuests : byCollege.computeIfAbsent(college(college), c -> new EnumMap<>(Position.class));
        side.merge(Position.valueOf(choice), (long) number, Long::sum);
    }

    Tally tally() {
        return new Tally(byCollege, byGuests);
    }

    static Optional<College> college(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(College.valueOf(stored));
    }
}
