package fr.concertations.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One version of the common grid: which cells there are, which are measured and which are written. Data, not code. */
public record GridSchema(String version, String title, String status, List<Section> sections) {
    /** Cells read and filled together. */
    public record Section(String code, String title, String help, List<Cell> cells) {}

    /** @param measure for measured cells, what the platform counts: the code of a {@link Measure} */
    public record Cell(
            String code,
            String label,
            String help,
            CellType type,
            @Nullable String measure) {
        public boolean measured() {
            return type == CellType.MEASURED;
        }

        /** @throws IllegalStateException when the schema asks for what the platform cannot measure */
        Measure asMeasure() {
            return Measure.of(measure).orElseThrow(() -> new IllegalStateException(code + ": no measure " + measure));
        }
    }

    /** Who fills a cell: the platform or people. */
    public enum CellType {
        MEASURED,
        TEXT
    }

    public Stream<Cell> cells() {
        return sections.stream().flatMap(s -> s.cells().stream());
    }

    public Optional<Cell> cell(String code) {
        return cells().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(s -> s.code().equals(code)).findFirst();
    }
}
