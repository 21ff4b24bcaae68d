package fr.concertations.opinion;

import fr.concertations.ballot.Position;
import fr.concertations.opinion.Reading.Cell;
import fr.concertations.opinion.Reading.Count;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who took which position on one contribution, part by part; the part without a name is everybody. */
final class PartCounts {
    private final Map<String, int[]> numbers = new HashMap<>();

    void add(String part, Position choice) {
        numbers.computeIfAbsent(part, name -> new int[Position.values().length])[choice.ordinal()]++;
    }

    Count all() {
        return count("");
    }

    /** With small counts left out. */
    List<Cell> cells(List<String> parts) {
        return SmallCells.leftOut(
                parts.stream().map(part -> new Cell(part, count(part))).toList());
    }

    private Count count(String part) {
        var of = numbers.getOrDefault(part, new int[Position.values().length]);
        return new Count(
                of[Position.AGREE.ordinal()],
                of[Position.MIXED.ordinal()],
                of[Position.DISAGREE.ordinal()],
                of[Position.PASS.ordinal()]);
    }
}
