package fr.concertations.ballot;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives each id a number, from 0 in the order they come; what stands for an id is made once. */
final class Numbering<T> {
    private static final int FIRST_ROOM = 1024;
    /** 2⁶⁴ divided by the golden ratio, odd: spreads ids that differ little (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Function<UUID, T> make;
    private @Nullable Place<T>[] places = room(FIRST_ROOM);
    private int size;

    private record Place<T>(long high, long low, Casts.Numbered<T> numbered) {}

    Numbering(Function<UUID, T> make) {
        this.make = make;
    }

    /** @param high the first 64 bits of the id @param low the last 64 */
    Casts.Numbered<T> of(long high, long low) {
        var at = at(high, low, places.length);
        for (var place = places[at]; place != null; place = places[at]) {
            if (place.low == low && place.high == high) return place.numbered;
            at = at + 1 & places.length - 1;
        }
        var numbered = new Casts.Numbered<>(size++, make.apply(new UUID(high, low)));
        places[at] = new Place<>(high, low, numbered);
        if (2 * size > places.length) grow();
        return numbered;
    }

    private void grow() {
        var wider = Numbering.<T>room(2 * places.length);
        for (var place : places) {
            if (place == null) continue;
            var at = at(place.high, place.low, wider.length);
            while (wider[at] != null) at = at + 1 & wider.length - 1;
            wider[at] = place;
        }
        places = wider;
    }

    private static int at(long high, long low, int room) {
        return (int) ((high ^ low) * SPREAD >>> Long.numberOfLeadingZeros(room) + 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Place<T>[] room(int size) {
        return new Place[size];
    }
}
