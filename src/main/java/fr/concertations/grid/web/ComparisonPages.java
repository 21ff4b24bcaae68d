package fr.concertations.grid.web;

import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.GridSchemas;
import fr.concertations.grid.PublishedCell;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.kernel.Slice;
import fr.concertations.synthesis.DocumentAddresses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /grille}: what all territories say in one section of the common grid, side by side. */
@Controller
class ComparisonPages {
    /** What the rows of a light page may weigh, in elements: measured cells count for one, written ones for their text and link. */
    private static final int LIGHT = 190;

    private static final int ROW = 4;
    private static final int MEASURED = 1;
    private static final int WRITTEN = 4;
    private static final int FEWEST_ROWS = 3;
    private static final String OPENING = "conditions";

    private final PublishedGrids grids;
    private final GridSchemas schemas;
    private final DocumentAddresses addresses;
    private final GridCsv csv;

    ComparisonPages(PublishedGrids grids, GridSchemas schemas, DocumentAddresses addresses, GridCsv csv) {
        this.csv = csv;
        this.grids = grids;
        this.schemas = schemas;
        this.addresses = addresses;
    }

    /** @param whole every territory on one page, to print it */
    @GetMapping("/grille")
    String compare(
            @RequestParam(name = "section", required = false) @Nullable String wanted,
            @RequestParam(name = "page", defaultValue = "1") int page,
            @RequestParam(name = "entier", required = false) @Nullable String whole,
            Model model) {
        var schema = schemas.current();
        var chosen = chosen(schema, wanted);
        var all = grids.all();
        var rows = Slice.of(all, page, whole == null ? rowsOf(chosen) : Math.max(1, all.size()));
        model.addAttribute("section", "grid");
        model.addAttribute("schema", schema);
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "rows",
                new Slice<>(rows.items().stream().map(this::row).toList(), rows.number(), rows.size(), rows.total()));
        model.addAttribute("columns", GridCsv.COLUMNS);
        model.addAttribute(
                "places", all.stream().map(r -> r.grid().territory()).distinct().count());
        return "grid-comparison";
    }

    /** The whole grid of every territory; what each column holds is told on {@code /grille}. */
    @GetMapping("/grille.csv")
    void file(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"grille.csv\"");
        csv.write(
                response.getWriter(),
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    private static GridSchema.Section chosen(GridSchema schema, @Nullable String wanted) {
        return Optional.ofNullable(wanted)
                .flatMap(schema::section)
                .or(() -> schema.section(OPENING))
                .orElseGet(() -> schema.sections().getFirst());
    }

    /** How many territories a light page holds: fewer where there is more to read of each. */
    static int rowsOf(GridSchema.Section section) {
        var weight = ROW
                + section.cells().stream()
                        .mapToInt(cell -> cell.measured() ? MEASURED : WRITTEN)
                        .sum();
        return Math.max(FEWEST_ROWS, LIGHT / weight);
    }

    private Row row(PublishedGrids.Row row) {
        var address = addresses.of(row.concertation());
        return new Row(row, GridAddresses.grid(address), GridAddresses.version(address, row.version()));
    }

    /** @param path of the territory's grid @param version of the version whose cells are shown */
    record Row(PublishedGrids.Row row, String path, String version) {
        public Optional<PublishedCell> cell(String code) {
            return row.grid().cell(code);
        }
    }
}
