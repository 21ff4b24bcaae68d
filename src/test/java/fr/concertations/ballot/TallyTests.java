package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.College;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a tally may be told collège by collège. */
class TallyTests {
    private static final Optional<College> CITIZEN = Optional.of(College.CITIZEN);
    private static final Optional<College> ELECTED = Optional.of(College.ELECTED);
    private static final Optional<College> AGENT = Optional.of(College.AGENT);

    @Test
    void whereNoCollegeIsToldNoneIsNamed() {
        var tally = members(Map.of(CITIZEN, 6L, ELECTED, 4L));
        assertThat(tally.tellsNoCollege()).isTrue();
        assertThat(tally.told()).isEmpty();
        assertThat(tally.untold()).isEmpty();
        assertThat(Tally.NONE.tellsNoCollege()).isFalse();
    }

    @Test
    void aSmallCollegeTakesAnotherWithItThatWouldGiveItAway() {
        var tally = members(Map.of(CITIZEN, 30L, ELECTED, 3L, AGENT, 12L));
        assertThat(tally.told()).containsExactly(CITIZEN);
        assertThat(tally.untold()).containsExactly(ELECTED, AGENT);
        assertThat(members(Map.of(CITIZEN, 30L, ELECTED, 3L)).told()).isEmpty();
    }

    @Test
    void peopleOfImportsThatTellNoCollegeCountAsOneMore() {
        var tally = members(Map.of(CITIZEN, 30L, Optional.empty(), 3L));
        assertThat(tally.told()).isEmpty();
        assertThat(tally.untold()).isEmpty();
        var more = members(Map.of(CITIZEN, 30L, ELECTED, 12L, Optional.empty(), 3L));
        assertThat(more.told()).containsExactly(CITIZEN);
        assertThat(more.untold()).containsExactly(ELECTED, Optional.empty());
    }

    @Test
    void largeCollegesAreAllTold() {
        var tally = members(Map.of(ELECTED, 11L, CITIZEN, 30L));
        assertThat(tally.told()).containsExactly(CITIZEN, ELECTED);
        assertThat(tally.untold()).isEmpty();
        assertThat(tally.tellsNoCollege()).isFalse();
    }

    @Test
    void guestsAreToldFromElevenOn() {
        assertThat(guests(0).hasFewGuests()).isFalse();
        assertThat(guests(0).tellsGuests()).isFalse();
        assertThat(guests(10).hasFewGuests()).isTrue();
        assertThat(guests(10).tellsGuests()).isFalse();
        assertThat(guests(11).tellsGuests()).isTrue();
        assertThat(guests(11).hasFewGuests()).isFalse();
    }

    private static Tally members(Map<Optional<College>, Long> people) {
        var counts = new HashMap<Optional<College>, Map<Position, Long>>();
        people.forEach((college, number) -> counts.put(college, Map.of(Position.AGREE, number - 1, Position.PASS, 1L)));
        return new Tally(counts, Map.of());
    }

    private static Tally guests(long people) {
        return new Tally(Map.of(), Map.of(Position.MIXED, people));
    }
}
