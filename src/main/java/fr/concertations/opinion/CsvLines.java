package fr.concertations.opinion;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A CSV file with named columns, line by line; those nothing can be done with are told, the others go on. */
final class CsvLines {
    private final Path file;
    private final List<RefusedLine> refused;

    CsvLines(Path file, List<RefusedLine> refused) {
        this.file = file;
        this.refused = refused;
    }

    /** What reads a line; throws {@link Unusable} when it cannot. */
    @FunctionalInterface
    interface Reading {
        void line(CsvRecord line);
    }

    /** What prepares to read the lines under a header. */
    @FunctionalInterface
    interface Prepared {
        Reading under(Header header);
    }

    /** The line says nothing usable. */
    static final class Unusable extends RuntimeException {
        private final RefusedLine.Reason reason;

        Unusable(RefusedLine.Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    /** The names of columns, in lower case. */
    record Header(Path file, List<String> names) {
        /** The first column with one of these names. */
        OptionalInt find(String... any) {
            return IntStream.range(0, names.size())
                    .filter(at -> List.of(any).contains(names.get(at)))
                    .findFirst();
        }

        /** @throws UnreadableExport without such a column */
        int column(String name) {
            return find(name).orElseThrow(() -> new UnreadableExport(file));
        }
    }

    void read(Prepared prepared) throws IOException {
        var last = 0L;
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            var lines = csv.iterator();
            if (!lines.hasNext()) throw new UnreadableExport(file);
            var header = header(lines.next());
            var reading = prepared.under(header);
            while (lines.hasNext()) {
                var line = lines.next();
                last = line.getStartingLineNumber();
                read(reading, line, header.names().size());
            }
        } catch (CsvParseException e) {
            if (last == 0) throw new UnreadableExport(file);
            refused.add(new RefusedLine(file, last + 1, RefusedLine.Reason.QUOTES));
        } catch (UncheckedIOException e) {
            throw new UnreadableExport(file);
        }
    }

    private void read(Reading reading, CsvRecord line, int columns) {
        try {
            if (line.getFieldCount() != columns) throw new Unusable(RefusedLine.Reason.COLUMNS);
            reading.line(line);
        } catch (Unusable e) {
            refused.add(new RefusedLine(file, line.getStartingLineNumber(), e.reason));
        }
    }

    private Header header(CsvRecord line) {
        var names = new ArrayList<String>();
        for (var name : line.getFields()) names.add(name.strip().toLowerCase(Locale.ROOT));
        return new Header(file, names);
    }
}
