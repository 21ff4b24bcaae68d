package fr.concertations.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Position;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Typography;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of an export by name; a line shorter than the header simply has empty fields at its end. */
final class CapCollectifFields {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Map<String, Position> POSITIONS =
            Map.of("YES", Position.AGREE, "MITIGE", Position.MIXED, "NO", Position.DISAGREE);
    private static final Map<String, Stance> STANCES = Map.of("FOR", Stance.FOR, "AGAINST", Stance.AGAINST);

    private final Map<String, Integer> columns = new HashMap<>();

    CapCollectifFields(CsvRecord header) {
        for (int column = 0; column < header.getFieldCount(); column++)
            columns.putIfAbsent(header.getField(column).strip(), column);
    }

    /** @throws InvalidInput at {@code file} when the file is not an export of this kind */
    void require(String... names) {
        for (var name : names)
            if (!columns.containsKey(name)) throw new InvalidInput("file", "intake.column.missing", name);
    }

    String get(CsvRecord line, String column) {
        var index = columns.get(column);
        return index == null || index >= line.getFieldCount()
                ? ""
                : line.getField(index).strip();
    }

    /** Empty when it is not a date of the form 07/10/2019 15:47, told in Paris time. */
    Optional<Instant> time(CsvRecord line, String column) {
        try {
            var local = LocalDateTime.parse(get(line, column), TIME);
            return Optional.of(local.atZone(Typography.PARIS).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<Position> position(CsvRecord line, String column) {
        return Optional.ofNullable(POSITIONS.get(get(line, column)));
    }

    Optional<Stance> stance(CsvRecord line, String column) {
        return Optional.ofNullable(STANCES.get(get(line, column)));
    }
}
