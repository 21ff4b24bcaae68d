package fr.concertations.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * On which days people took the positions that hold in a concertation.
 *
 * @param countedAt when it was read from the positions
 * @param days those on which somebody did, the oldest first
 */
public record Rhythm(Instant countedAt, List<Day> days) {
    /**
     * A position changed later counts on the day it was changed. Somebody who came on several days is in each.
     *
     * @param members distinct people with an account
     * @param guests distinct people without one
     * @param positions of members, passing included
     */
    public record Day(LocalDate day, long members, long guests, long positions, long guestPositions) {
        public static Day quiet(LocalDate day) {
            return new Day(day, 0, 0, 0, 0);
        }
    }

    public Optional<LocalDate> lastDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast().day());
    }
}
