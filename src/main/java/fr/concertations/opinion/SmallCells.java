package fr.concertations.opinion;

import fr.concertations.kernel.FewPeople;
import fr.concertations.opinion.Reading.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** Leaves out the counts of camps in which too few people answered, and those that would give them away. @see FewPeople */
final class SmallCells {
    private SmallCells() {}

    static List<Cell> leftOut(List<Cell> cells) {
        var untold = FewPeople.untold(cells.stream().collect(Collectors.toMap(Cell::camp, Cell::people)));
        return cells.stream()
                .map(cell -> untold.contains(cell.camp()) ? new Cell(cell.camp(), null) : cell)
                .toList();
    }
}
