package fr.concertations.forum;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Homes.Home;
import fr.concertations.identity.College;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People beside the official population of each place, without ever pointing at somebody. */
class ReachesTests {
    private static final Optional<College> CITIZEN = Optional.of(College.CITIZEN);
    private static final Optional<College> ELECTED = Optional.of(College.ELECTED);
    private static final Optional<College> AGENT = Optional.of(College.AGENT);

    @Test
    void aCommuneAndItsEpciBothCountWhoLivesThere() {
        var reaches = Reaches.of(
                List.of(place("EPCI-1", 40_000), place("COM-1", 10_000)),
                List.of(home("COM-1", 20), home("COM-2", 30), home("COM-9", 5), untold(7)),
                Map.of(code("COM-1"), List.of(code("EPCI-1")), code("COM-2"), List.of(code("EPCI-1"))));
        assertThat(reaches.places()).extracting(Reach::people).containsExactly(50L, 20L);
        assertThat(reaches.places().getFirst().perTenThousand()).hasValue(12.5);
        assertThat(reaches.elsewhere()).isEqualTo(5);
        assertThat(reaches.untold()).isEqualTo(7);
    }

    @Test
    void fewPeopleAreNotToldNorAreTheyByTheirRate() {
        assertThat(reach(10, Map.of()).perTenThousand()).isEmpty();
        assertThat(reach(10, Map.of()).isFew()).isTrue();
        assertThat(reach(11, Map.of()).perTenThousand()).hasValue(11);
        assertThat(reach(0, Map.of()).isFew()).isFalse();
    }

    @Test
    void aRateNeedsAKnownPopulation() {
        var unknown = new Reach(place("COM-1", 0), 50, Map.of());
        assertThat(unknown.perTenThousand()).isEmpty();
    }

    @Test
    void aSmallCollegeCannotBeFoundBySubtracting() {
        var reach = reach(90, Map.of(CITIZEN, 60L, AGENT, 25L, ELECTED, 5L));
        assertThat(reach.untold()).containsExactlyInAnyOrder(ELECTED, AGENT);
    }

    @Test
    void placesFarBehindAreToldTheMostMissedFirst() {
        var reaches = Reaches.of(
                List.of(place("COM-1", 10_000), place("COM-2", 10_000), place("COM-3", 5_000), place("COM-4", 100)),
                List.of(home("COM-1", 100), home("COM-2", 10)),
                Map.of());
        assertThat(reaches.behind())
                .extracting(reach -> reach.place().code())
                .containsExactly(code("COM-2"), code("COM-3"));
    }

    @Test
    void onePlaceIsBehindNobody() {
        assertThat(Reaches.of(List.of(place("COM-1", 10_000)), List.of(untold(400)), Map.of())
                        .behind())
                .isEmpty();
    }

    private static Reach reach(long people, Map<Optional<College>, Long> byCollege) {
        return new Reach(place("COM-1", 10_000), people, byCollege);
    }

    private static Home home(String code, long people) {
        return new Home(Optional.of(code(code)), people, Map.of(CITIZEN, people));
    }

    private static Home untold(long people) {
        return new Home(Optional.empty(), people, Map.of(CITIZEN, people));
    }

    private static Territory place(String code, int population) {
        return new Territory(
                code(code),
                Territory.Kind.COMMUNE,
                code,
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.of(population).filter(n -> n > 0),
                List.of(),
                true,
                false);
    }

    private static TerritoryCode code(String value) {
        return new TerritoryCode(value);
    }
}
