package fr.concertations.grid.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.Measured;
import fr.concertations.grid.MeasuredWords;
import fr.concertations.grid.PublishedCell;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.kernel.Texts;
import fr.concertations.synthesis.DocumentAddresses.Address;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of one cell: its own, then one for each part of a split number. */
record CsvLines(
        MeasuredWords words,
        PublishedGrids.Row row,
        GridSchema.Section section,
        GridSchema.Cell cell,
        PublishedCell published) {
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    void write(CsvWriter csv, String root, Address address) {
        var here = root + GridAddresses.cell(address, row.version(), cell.code());
        var sources = published.sources().stream()
                .map(source -> GridAddresses.source(address, source))
                .filter(path -> !path.isEmpty())
                .map(path -> root + path)
                .collect(Collectors.joining(" "));
        for (var content : contents()) csv.writeRecord(fields(here, sources, content));
    }

    /** Keeps a spreadsheet from running a text as a formula. */
    static String inert(String text) {
        return !text.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private List<Content> contents() {
        var measured = published.measured();
        if (measured == null)
            return List.of(new Content(published.declared() ? "déclaré" : "écrit", "", published.text(), ""));
        var whole = new Content("mesuré", "", words.of(measured, Texts.FRENCH), number(measured));
        return Stream.concat(Stream.of(whole), parts(measured).stream().map(this::content))
                .toList();
    }

    private Content content(Measured.Part part) {
        var count = part.count();
        return new Content(
                "mesuré",
                words.label(part, Texts.FRENCH),
                words.told(part, Texts.FRENCH),
                count == null ? "" : count.toString());
    }

    private List<String> fields(String here, String sources, Content content) {
        return List.of(
                row.grid().territory().value(),
                inert(row.grid().place()),
                inert(row.grid().title()),
                here,
                row.grid().schema(),
                String.valueOf(row.version()),
                section.code(),
                cell.code(),
                inert(cell.label()),
                content.nature(),
                inert(content.part()),
                inert(content.value()),
                content.number(),
                sources);
    }

    private static String number(Measured measured) {
        return measured instanceof Measured.Count count ? String.valueOf(count.total()) : "";
    }

    private static List<Measured.Part> parts(Measured measured) {
        return switch (measured) {
            case Measured.Count count -> count.details();
            case Measured.Split split -> split.parts();
            default -> List.of();
        };
    }

    /** @param nature measured, written or declared @param part of what is split @param number the value as a machine reads it */
    private record Content(String nature, String part, String value, String number) {}
}
