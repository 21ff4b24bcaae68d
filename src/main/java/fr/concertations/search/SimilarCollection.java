package fr.concertations.search;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.concertations.kernel.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts some of which are known to go together, read from CSV files: which of them does each lead to? */
public final class SimilarCollection {
    private static final Set<String> SAME = Set.of("0", "same");
    private static final Set<String> LABELS = Set.of("0", "1", "2", "same", "contrary", "unrelated");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
    private static final int BEGINNING = 60;

    private final Map<String, TestCollection.Text> texts = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * A text to start from.
     *
     * @param itself its id among the texts, never an answer; empty when it is not one of them
     * @param answers ids of what goes with it
     */
    public record Question(String itself, String text, Set<String> answers) {}

    /** A line that says nothing usable. */
    public record LeftOut(Path file, long line) {}

    /**
     * Each text of a pair labelled same ({@code premise}, {@code hypothesis}, {@code label} 0 or same) leads to the other,
     * among all the texts of the pairs.
     *
     * @param more texts beside them ({@code proposal_id}, {@code proposal_text}), those of the pairs left out
     */
    public static SimilarCollection ofPairs(Path pairs, Optional<Path> more) throws IOException {
        var collection = new SimilarCollection();
        var ids = new HashMap<String, String>();
        for (var line : lines(pairs)) {
            var one = field(line, "premise");
            var other = field(line, "hypothesis");
            var label = field(line, "label");
            if (one.isEmpty() || other.isEmpty() || !LABELS.contains(label)) {
                collection.leaveOut(pairs, line);
                continue;
            }
            for (var text : List.of(one, other)) {
                var id = ids.computeIfAbsent(text, first -> "p" + ids.size());
                collection.texts.putIfAbsent(id, text(id, text));
            }
            if (SAME.contains(label))
                collection.goTogether(ids.getOrDefault(one, ""), one, ids.getOrDefault(other, ""), other);
        }
        if (more.isPresent()) collection.addAround(more.get(), ids.keySet());
        return collection;
    }

    /** Each argument leads to the proposal it answers, among all those of a Cap Collectif export. */
    public static SimilarCollection ofArguments(Path export) throws IOException {
        var collection = new SimilarCollection();
        var lines = lines(export);
        for (var line : lines) {
            if (!field(line, "type").equals("opinion")) continue;
            var id = field(line, "contributions_id");
            var title = field(line, "contributions_title");
            if (id.isEmpty() || title.isEmpty()) collection.leaveOut(export, line);
            else collection.texts.put(id, new TestCollection.Text(id, title, field(line, "contributions_bodyText")));
        }
        for (var line : lines) {
            if (!field(line, "type").equals("argument")) continue;
            var about = field(line, "contributions_arguments_related_id");
            var said = field(line, "contributions_arguments_body");
            if (said.isEmpty() || !collection.texts.containsKey(about)) collection.leaveOut(export, line);
            else
                collection.questions.put(
                        String.valueOf(line.getStartingLineNumber()), new Question("", said, Set.of(about)));
        }
        return collection;
    }

    public List<TestCollection.Text> texts() {
        return List.copyOf(texts.values());
    }

    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private void goTogether(String one, String oneText, String other, String otherText) {
        questions
                .computeIfAbsent(one, id -> new Question(id, oneText, new HashSet<>()))
                .answers()
                .add(other);
        questions
                .computeIfAbsent(other, id -> new Question(id, otherText, new HashSet<>()))
                .answers()
                .add(one);
    }

    private void addAround(Path more, Set<String> paired) throws IOException {
        var known = new HashSet<String>();
        paired.forEach(text -> known.add(beginning(text)));
        for (var line : lines(more)) {
            var id = field(line, "proposal_id");
            var text = field(line, "proposal_text");
            if (id.isEmpty() || text.isEmpty()) leaveOut(more, line);
            else if (!known.contains(beginning(text))) texts.put("r" + id, text("r" + id, text));
        }
    }

    private void leaveOut(Path file, NamedCsvRecord line) {
        leftOut.add(new LeftOut(file, line.getStartingLineNumber()));
    }

    private static String beginning(String text) {
        var folded = Slug.folded(text);
        return folded.substring(0, Math.min(BEGINNING, folded.length()));
    }

    private static TestCollection.Text text(String id, String text) {
        var parts = PARAGRAPHS.split(text, 2);
        return parts.length == 2
                ? new TestCollection.Text(id, parts[0], parts[1])
                : new TestCollection.Text(id, "", text);
    }

    private static String field(NamedCsvRecord line, String name) {
        return line.findField(name).orElse("").strip();
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        char separator;
        try (var first = Files.lines(file)) {
            separator = first.findFirst().orElse("").contains(";") ? ';' : ',';
        } catch (UncheckedIOException e) {
            throw new TestCollection.UnreadableLine(file, 1);
        }
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (UncheckedIOException | CsvParseException e) {
            throw new TestCollection.UnreadableLine(file, 1);
        }
    }
}
