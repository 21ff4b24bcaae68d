package fr.concertations.forum;

import fr.concertations.ballot.Rhythm;
import fr.concertations.ballot.Rhythm.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Participation day by day, quiet days included.
 *
 * @param days one after the other, {@value #MOST} at most, the last ones
 * @param active every day on which somebody took part, however long ago, the oldest first
 */
public record Course(Instant countedAt, List<Day> days, List<Day> active) {
    public static final int MOST = 184;

    /** @param opening the first day one could take part @param end today, or the day it ended */
    static Course of(Rhythm rhythm, LocalDate opening, LocalDate end) {
        var active = rhythm.days();
        var first = active.isEmpty() || opening.isBefore(active.getFirst().day())
                ? opening
                : active.getFirst().day();
        var last = rhythm.lastDay().filter(end::isBefore).orElse(end);
        if (first.isAfter(last)) return new Course(rhythm.countedAt(), List.of(), active);
        var earliest = last.minusDays(MOST - 1L);
        var from = first.isBefore(earliest) ? earliest : first;
        var byDay = active.stream().collect(Collectors.toMap(Day::day, Function.identity()));
        var days = from.datesUntil(last.plusDays(1))
                .map(day -> byDay.getOrDefault(day, Day.quiet(day)))
                .toList();
        return new Course(rhythm.countedAt(), days, active);
    }
}
