package fr.concertations.search;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts, questions and what answers them, as test collections are exchanged.
 *
 * @param relevant topic to the ids of texts that answer it, among the texts there are
 */
public record TestCollection(List<Text> texts, List<Question> questions, Map<String, Set<String>> relevant) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int GZIP = 0x1f8b;

    /** One text of the collection. */
    public record Text(String id, String title, String body) {}

    /** One way to ask about a topic. */
    public record Question(String topic, String text) {}

    /** A line that is not what it should be. */
    public static final class UnreadableLine extends RuntimeException {
        private final transient Path file;
        private final long line;

        UnreadableLine(Path file, long line) {
            super(file + ":" + line);
            this.file = file;
            this.line = line;
        }

        public Path file() {
            return file;
        }

        public long line() {
            return line;
        }
    }

    /**
     * Reads three files, compressed or not. Questions on topics nothing answers are left out.
     *
     * @param corpus one JSON object a line: {@code id}, {@code title}, {@code body}
     * @param queries id, topic and text, or topic and text, between tabs
     * @param qrels topic, id and rank or grade, between tabs or spaces; TREC's four columns too. All that is listed answers
     * @throws UnreadableLine at the first line that is none of these
     */
    public static TestCollection read(Path corpus, Path queries, Path qrels) throws IOException {
        var texts = lines(corpus, TestCollection::text);
        var known = new HashSet<String>();
        texts.forEach(text -> known.add(text.id()));
        var relevant = new HashMap<String, Set<String>>();
        for (var judgement : lines(qrels, TestCollection::judgement))
            if (known.contains(judgement.id()))
                relevant.computeIfAbsent(judgement.topic(), topic -> new HashSet<>())
                        .add(judgement.id());
        var questions = lines(queries, TestCollection::question).stream()
                .filter(question -> relevant.containsKey(question.topic()))
                .toList();
        return new TestCollection(texts, questions, relevant);
    }

    private record Judgement(String topic, String id) {}

    private static Text text(String line) {
        var json = JSON.readTree(line);
        return new Text(
                required(json, "id"),
                json.path("title").asString(""),
                json.path("body").asString(""));
    }

    private static String required(JsonNode json, String field) {
        var value = json.path(field).asString("");
        if (value.isEmpty()) throw new IllegalArgumentException(field);
        return value;
    }

    private static Question question(String line) {
        var columns = line.split("\t", -1);
        if (columns.length < 2) throw new IllegalArgumentException("columns");
        return new Question(columns[columns.length == 2 ? 0 : 1], columns[columns.length == 2 ? 1 : 2]);
    }

    private static Judgement judgement(String line) {
        var columns = line.strip().split("\\s+");
        if (columns.length < 2) throw new IllegalArgumentException("columns");
        return new Judgement(columns[0], columns[columns.length == 4 ? 2 : 1]);
    }

    private static <T> List<T> lines(Path file, Function<String, T> reading) throws IOException {
        var read = new ArrayList<T>();
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            var number = 0L;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) continue;
                try {
                    read.add(reading.apply(line));
                } catch (JacksonException | IllegalArgumentException e) {
                    throw new UnreadableLine(file, number);
                }
            }
        }
        return read;
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        var compressed = (in.read() << 8 | in.read()) == GZIP;
        in.reset();
        return compressed ? new GZIPInputStream(in) : in;
    }
}
