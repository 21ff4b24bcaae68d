package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real questions with known answers: 2 374 questions on 137 topics over 2 206 public-service pages. Skipped where the
 * data is not beside the repository.
 */
@EnabledIf("dataIsThere")
class SearchQualityTests {
    private static final Path DATA = Path.of("../shared/data/search");

    @TempDir
    Path folder;

    static boolean dataIsThere() {
        return Files.isDirectory(DATA);
    }

    @Test
    void findsWhatPeopleAskFor() throws IOException {
        var service = Indexed.service(folder, corpus());
        var relevant = judgements();
        var gains = new TreeMap<String, double[]>();
        for (var line : Files.readAllLines(DATA.resolve("queries.tsv"))) {
            var columns = line.split("\t");
            var answers = relevant.getOrDefault(columns[1], Map.of());
            if (answers.isEmpty()) continue;
            var found = service.search(new SearchQuery(columns[2], Map.of(), 1), Set.of()).hits().items().stream()
                    .limit(10)
                    .map(SearchResults.Hit::id)
                    .toList();
            var sums = gains.computeIfAbsent(columns[1], topic -> new double[3]);
            sums[0] += ndcg(found, answers);
            sums[1] += found.stream().anyMatch(answers::containsKey) ? 1 : 0;
            sums[2]++;
        }
        var ndcg =
                gains.values().stream().mapToDouble(s -> s[0] / s[2]).average().orElseThrow();
        var success =
                gains.values().stream().mapToDouble(s -> s[1] / s[2]).average().orElseThrow();
        assertThat(ndcg).as("nDCG@10, macro-averaged by topic").isGreaterThan(0.495);
        assertThat(success).as("S@10, macro-averaged by topic").isGreaterThan(0.83);
    }

    private static SearchDocument[] corpus() throws IOException {
        var json = JsonMapper.shared();
        try (var lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("corpus-fiches.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(json::readTree)
                    .map(page -> Indexed.contribution(
                            page.get("id").asString(),
                            page.get("title").asString(),
                            page.get("body").asString()))
                    .toArray(SearchDocument[]::new);
        }
    }

    private static Map<String, Map<String, Integer>> judgements() throws IOException {
        var known = new java.util.HashSet<String>();
        for (var document : corpus()) known.add(document.id());
        var relevant = new HashMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(DATA.resolve("qrels.tsv"))) {
            var columns = line.split("\t");
            if (known.contains(columns[1]))
                relevant.computeIfAbsent(columns[0], topic -> new HashMap<>())
                        .put(columns[1], Integer.parseInt(columns[2]));
        }
        return relevant;
    }

    private static double ndcg(List<String> found, Map<String, Integer> answers) {
        var gain = 0.0;
        for (var i = 0; i < found.size(); i++) gain += answers.containsKey(found.get(i)) ? 1 / log2(i + 2) : 0;
        var ideal = 0.0;
        for (var i = 0; i < Math.min(10, answers.size()); i++) ideal += 1 / log2(i + 2);
        return gain / ideal;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
