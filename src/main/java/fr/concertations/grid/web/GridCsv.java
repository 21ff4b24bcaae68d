package fr.concertations.grid.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.concertations.grid.GridSchemas;
import fr.concertations.grid.MeasuredWords;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.synthesis.DocumentAddresses;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * All published grids as one table, one line for each cell and, where a number is split, one more for each part. Made for
 * spreadsheets in French: semicolons, UTF-8 announced by a byte order mark, no text that a spreadsheet would run.
 */
@Component
class GridCsv {
    static final List<String> COLUMNS = List.of(
            "territoire_code",
            "territoire",
            "concertation",
            "adresse",
            "modele",
            "version",
            "section",
            "case",
            "libelle",
            "nature",
            "modalite",
            "valeur",
            "nombre",
            "sources");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PublishedGrids grids;
    private final GridSchemas schemas;
    private final MeasuredWords words;
    private final DocumentAddresses addresses;

    GridCsv(PublishedGrids grids, GridSchemas schemas, MeasuredWords words, DocumentAddresses addresses) {
        this.grids = grids;
        this.schemas = schemas;
        this.words = words;
        this.addresses = addresses;
    }

    /** @param root what addresses start with, such as {@code https://concertations.example} */
    void write(Writer to, String root) throws IOException {
        to.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(to)) {
            csv.writeRecord(COLUMNS);
            for (var row : grids.all()) write(csv, row, root);
        }
    }

    private void write(CsvWriter csv, PublishedGrids.Row row, String root) {
        var schema = schemas.version(row.grid().schema()).orElseThrow();
        var address = addresses.of(row.concertation());
        for (var section : schema.sections())
            for (var cell : section.cells())
                row.grid()
                        .cell(cell.code())
                        .ifPresent(published ->
                                new CsvLines(words, row, section, cell, published).write(csv, root, address));
    }
}
