package fr.concertations.opinion;

import fr.concertations.opinion.Reading.Camp;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Leaves out counts of fewer than {@value Reading.Camp#FEWEST} people. As everybody together is shown beside them, one left
 * out alone could be found by subtraction: then the smallest of the others is left out too, until those left out together
 * are enough people.
 */
final class SmallCells {
    private SmallCells() {}

    static List<Cell> leftOut(List<Cell> cells) {
        var shown = new ArrayList<>(cells);
        var hidden = 0;
        for (int at = 0; at < shown.size(); at++)
            if (people(shown.get(at)) > 0 && people(shown.get(at)) < Camp.FEWEST) {
                hidden += people(shown.get(at));
                shown.set(at, new Cell(shown.get(at).camp(), null));
            }
        while (hidden > 0 && hidden < Camp.FEWEST) {
            var smallest =
                    shown.stream().filter(cell -> people(cell) > 0).min(Comparator.comparingInt(SmallCells::people));
            if (smallest.isEmpty()) break;
            hidden += people(smallest.get());
            shown.set(shown.indexOf(smallest.get()), new Cell(smallest.get().camp(), null));
        }
        return List.copyOf(shown);
    }

    private static int people(Cell cell) {
        Count count = cell.count();
        return count == null ? 0 : count.people();
    }
}
