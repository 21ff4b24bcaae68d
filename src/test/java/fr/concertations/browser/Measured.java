package fr.concertations.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the checks measured, in {@code target/checks}, and what the site says of itself from {@code
 * src/main/resources/checks}, which must not say better. {@code ./concertations test -Dchecks.renew=true} copies the first
 * over the second.
 */
final class Measured {
    static final String RENEW = "renew what is committed: ./concertations test -Dchecks.renew=true";

    private static final Path HERE = Path.of("target/checks");
    private static final Path COMMITTED = Path.of("src/main/resources/checks");
    /** A page may grow by a tenth before what is committed has to be renewed. */
    private static final double TENTH = 1.1;
    /** Which pages are the fullest of their kind, and so how many are read, depends on the data a little. */
    private static final double FIFTH = 1.2;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Measured() {}

    record Tool(String name, String version) {}

    record Accessibility(
            LocalDate measuredOn,
            List<Tool> tools,
            List<String> pages,
            List<String> schemes,
            List<Integer> widths,
            List<Tally.Line> criteria) {}

    record Pages(LocalDate measuredOn, List<PageCost> pages) {}

    record PageCost(String path, String kind, long bytes, int requests, int elements, double ecoindex) {}

    static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    static void write(String name, Object measured) throws IOException {
        Files.createDirectories(HERE);
        var file = HERE.resolve(name);
        JSON.writeValue(file.toFile(), measured);
        if (!Boolean.getBoolean("checks.renew")) return;
        Files.createDirectories(COMMITTED);
        Files.writeString(COMMITTED.resolve(name), Files.readString(file) + "\n");
    }

    static <T> T committed(String name, Class<T> type) {
        return JSON.readValue(COMMITTED.resolve(name).toFile(), type);
    }

    /** What is said in public and is more than was seen. */
    static List<String> overstated(Accessibility said, Accessibility seen, UnaryOperator<String> kind) {
        var over = new ArrayList<String>();
        var lines = new HashMap<String, Tally.Line>();
        seen.criteria().forEach(line -> lines.put(line.id() + line.how(), line));
        for (var claim : said.criteria()) {
            var line = lines.get(claim.id() + claim.how());
            if (line == null) over.add(claim.id() + " was not looked at by " + claim.how());
            else {
                if (line.failures() > claim.failures())
                    over.add(claim.id() + ": " + line.failures() + " failures, said " + claim.failures());
                if (line.pages() * FIFTH < claim.pages())
                    over.add(claim.id() + ": on " + line.pages() + " pages, said " + claim.pages());
            }
        }
        var kinds = seen.pages().stream().map(kind).collect(Collectors.toSet());
        for (var path : said.pages()) if (!kinds.contains(kind.apply(path))) over.add(path + ": no such page was read");
        if (!seen.schemes().containsAll(said.schemes())) over.add("schemes " + said.schemes());
        if (!seen.widths().containsAll(said.widths())) over.add("widths " + said.widths());
        return over;
    }

    static List<String> overstated(Pages said, Pages seen) {
        var over = new ArrayList<String>();
        var heaviest = new HashMap<String, PageCost>();
        seen.pages().forEach(page -> heaviest.merge(page.kind(), page, (a, b) -> a.bytes() >= b.bytes() ? a : b));
        for (var claim : said.pages()) {
            var page = heaviest.get(claim.kind());
            if (page == null) over.add(claim.kind() + " was not weighed");
            else if (page.bytes() > claim.bytes() * TENTH
                    || page.requests() > claim.requests()
                    || page.elements() > claim.elements() * TENTH
                    || page.ecoindex() * TENTH < claim.ecoindex()) over.add(page + ", said " + claim);
        }
        return over;
    }
}
