package fr.concertations.grid;

import java.util.List;

/** A written cell: its text and what it rests on. Without any source it is shown as declared, not measured. */
public record CellDraft(String text, List<CellSource> sources) {
    public static final CellDraft EMPTY = new CellDraft("", List.of());
}
