package fr.concertations.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks of the map never cover each other. */
class SpreadTests {
    @Test
    void aMarkAloneStandsWhereItIsAsked() {
        assertThat(new Spread().place(new Spot(100, 200))).isEqualTo(new Spot(100, 200));
    }

    @Test
    void twentyMarksOfOneDepartementStandApartAndNotFarAway() {
        var spread = new Spread();
        var middle = new Spot(500, 500);
        List<Spot> spots =
                Collections.nCopies(20, middle).stream().map(spread::place).toList();
        for (var one : spots) {
            assertThat(one.distance(middle)).isLessThan(4 * Spread.APART);
            assertThat(spots.stream().filter(other -> other != one))
                    .allSatisfy(other -> assertThat(other.distance(one)).isGreaterThanOrEqualTo(Spread.APART));
        }
    }
}
