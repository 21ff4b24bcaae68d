package fr.concertations.forum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Rhythm;
import fr.concertations.ballot.Rhythm.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days follow each other without a gap, from the opening until today. */
class CourseTests {
    private static final LocalDate OPENING = LocalDate.of(2026, 10, 1);

    @Test
    void quietDaysAreThereToo() {
        var course = Course.of(rhythm(day(OPENING.plusDays(1), 4)), OPENING, OPENING.plusDays(3));
        assertThat(course.days())
                .extracting(Day::day)
                .containsExactly(OPENING, OPENING.plusDays(1), OPENING.plusDays(2), OPENING.plusDays(3));
        assertThat(course.days()).extracting(Day::members).containsExactly(0L, 4L, 0L, 0L);
        assertThat(course.active()).hasSize(1);
    }

    @Test
    void whatCameBeforeTheOpeningOrAfterTheEndIsShownToo() {
        var course = Course.of(
                rhythm(day(OPENING.minusDays(2), 1), day(OPENING.plusDays(5), 2)), OPENING, OPENING.plusDays(1));
        assertThat(course.days().getFirst().day()).isEqualTo(OPENING.minusDays(2));
        assertThat(course.days().getLast().day()).isEqualTo(OPENING.plusDays(5));
        assertThat(course.days()).hasSize(8);
    }

    @Test
    void onlyTheLastDaysAreDrawnAndTheTableKeepsAll() {
        var course = Course.of(rhythm(day(OPENING, 1)), OPENING, OPENING.plusYears(2));
        assertThat(course.days()).hasSize(Course.MOST);
        assertThat(course.days().getLast().day()).isEqualTo(OPENING.plusYears(2));
        assertThat(course.active()).extracting(Day::day).containsExactly(OPENING);
    }

    @Test
    void nothingIsDrawnBeforeTheOpening() {
        assertThat(Course.of(rhythm(), OPENING, OPENING.minusDays(1)).days()).isEmpty();
    }

    private static Rhythm rhythm(Day... days) {
        return new Rhythm(Instant.EPOCH, List.of(days));
    }

    private static Day day(LocalDate on, long members) {
        return new Day(on, members, 0, members, 0);
    }
}
