package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No count of fewer than eleven people is shown, nor can be found from those that are. */
class SmallCellsTests {
    @Test
    void smallOnesAreLeftOutTogetherWithEnoughOthers() {
        assertThat(shown(40, 30)).containsExactly(40, 30);
        assertThat(shown(40, 30, 4)).containsExactly(40, -1, -1);
        assertThat(shown(40, 6, 5)).containsExactly(40, -1, -1);
        assertThat(shown(40, 0)).containsExactly(40, 0);
        assertThat(shown(10)).containsExactly(-1);
        assertThat(shown(40, 30, 12, 10)).containsExactly(40, 30, -1, -1);
        assertThat(shown(11)).containsExactly(11);
    }

    @Test
    void whateverTheCountsWhatIsLeftOutIsElevenPeopleOrNobodyKnows() {
        var random = new Random(6);
        for (int draw = 0; draw < 2000; draw++) {
            var people = random.ints(1 + random.nextInt(6), 0, 40).toArray();
            var left = 0;
            var kept = shown(people);
            for (int at = 0; at < people.length; at++) {
                if (kept.get(at) < 0) left += people[at];
                else
                    assertThat(kept.get(at))
                            .satisfiesAnyOf(
                                    n -> assertThat(n).isZero(),
                                    n -> assertThat(n).isGreaterThanOrEqualTo(Reading.FEWEST));
            }
            if (left > 0 && kept.stream().anyMatch(n -> n > 0)) assertThat(left).isGreaterThanOrEqualTo(Reading.FEWEST);
        }
    }

    /** −1 for those left out. */
    private static List<Integer> shown(int... people) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < people.length; at++)
            cells.add(new Cell(String.valueOf(at), new Count(people[at], 0, 0, 0)));
        return SmallCells.leftOut(cells).stream()
                .map(Cell::count)
                .map(count -> count == null ? -1 : count.people())
                .toList();
    }
}
