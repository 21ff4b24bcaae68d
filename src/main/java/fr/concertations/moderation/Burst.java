package fr.concertations.moderation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Far more positions than expected on one text within an hour, and the two days up to it.
 *
 * @param hour when the last of the hours began
 * @param expected positions in such an hour
 * @param members positions of people with an account, hour by hour, the oldest first
 * @param guests those of people without one, likewise
 */
public record Burst(Instant hour, double expected, List<Integer> members, List<Integer> guests) {
    public static final int HOURS = 48;

    public Burst {
        if (members.size() != HOURS || guests.size() != HOURS)
            throw new IllegalArgumentException("a burst is told over " + HOURS + " hours");
    }

    /** When one of the hours began, 0 being the oldest. */
    public Instant hourAt(int index) {
        return hour.minus(HOURS - 1L - index, ChronoUnit.HOURS);
    }

    /** Positions in the last hour. */
    public int positions() {
        return total(HOURS - 1);
    }

    /** Positions in one of the hours, 0 being the oldest. */
    public int total(int index) {
        return members.get(index) + guests.get(index);
    }
}
