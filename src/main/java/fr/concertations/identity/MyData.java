package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.CSVFormat;
import org.jooq.DSLContext;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is held of a person, given to that person: the right of access and to portability (GDPR, articles 15 and 20). */
@Service
@Transactional(readOnly = true)
public class MyData {
    private static final JSONFormat OBJECTS =
            JSONFormat.DEFAULT_FOR_RESULTS.header(false).recordFormat(JSONFormat.RecordFormat.OBJECT);
    /** As spreadsheets in French open it; the mark at the start says that it is UTF-8. */
    private static final CSVFormat SEMICOLONS = CSVFormat.DEFAULT.delimiter(";").nullString("");

    private static final char MARK = '\uFEFF';

    private final DSLContext dsl;
    private final List<PersonalData> held;
    private final Texts texts;
    private final Clock clock;

    MyData(DSLContext dsl, List<PersonalData> held, Texts texts, Clock clock) {
        this.dsl = dsl;
        this.held = held;
        this.texts = texts;
        this.clock = clock;
    }

    /** One object; each list in it is one kind of data, empty ones included. Does not close what it writes to. */
    public void writeJson(AccountId person, OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write("{\"date\":\"" + clock.instant() + "\"");
        for (var holding : told().toList()) {
            writer.write(",\n\"" + holding.name() + "\":");
            rows(holding, person).formatJSON(writer, OBJECTS);
        }
        writer.write("}\n");
        writer.flush();
    }

    /** A ZIP with one CSV file for each kind of data, and a text that says what stands in each. */
    public void writeCsv(AccountId person, OutputStream to, Locale locale) throws IOException {
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        var contents = new StringBuilder(texts.get("erasure.export.readme", locale)).append("\n\n");
        for (var holding : told().toList()) {
            var rows = rows(holding, person);
            begin(zip, holding.name() + ".csv");
            writer.write(MARK);
            harmless(rows).formatCSV(writer, SEMICOLONS);
            end(zip, writer);
            contents.append(holding.name())
                    .append(".csv — ")
                    .append(texts.get("erasure.held." + holding.name(), locale, rows.size()))
                    .append('\n');
        }
        begin(zip, texts.get("erasure.export.readmeFile", locale));
        writer.append(contents);
        end(zip, writer);
        zip.finish();
    }

    Stream<Holding> told() {
        return held.stream().flatMap(module -> module.holdings().stream()).filter(Holding::isTold);
    }

    int count(Holding holding, AccountId person) {
        return dsl.fetchCount(
                dsl.selectOne().from(holding.rows()).where(holding.person().eq(person.value())));
    }

    private Result<Record> rows(Holding holding, AccountId person) {
        return dsl.select(holding.told())
                .from(holding.rows())
                .where(holding.person().eq(person.value()))
                .fetch();
    }

    /** A spreadsheet would run what begins like a formula, and others wrote some of these words. */
    private static Result<Record> harmless(Result<Record> rows) {
        for (var row : rows)
            for (var field : row.fields())
                if (row.get(field) instanceof String text && text.matches("(?s)[=+@\\t\\r-].*"))
                    row.set(field.coerce(String.class), "'" + text);
        return rows;
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    private static void end(ZipOutputStream zip, Writer writer) throws IOException {
        writer.flush();
        zip.closeEntry();
    }
}
