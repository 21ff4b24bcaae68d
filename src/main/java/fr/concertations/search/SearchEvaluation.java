package fr.concertations.search;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Searches a {@link TestCollection} as the product would, and tells how much of what answers was found, and how fast. */
public final class SearchEvaluation {
    private static final int CUT = 10;
    private static final double MILLI = 1e6;
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private final TestCollection collection;
    private final boolean stripAccents;

    /** @param stripAccents from what is asked, as hurried people type */
    public SearchEvaluation(TestCollection collection, boolean stripAccents) {
        this.collection = collection;
        this.stripAccents = stripAccents;
    }

    /**
     * Means over topics of the means over their questions, from 0 to 1; times in milliseconds over questions.
     *
     * @param ndcg normalized discounted cumulative gain of the first ten, gains 0 and 1 (Järvelin and Kekäläinen, 2002)
     * @param recall part of what answers that is in the first ten
     * @param success part of the questions with an answer in the first ten
     */
    public record Outcome(
            int texts,
            int questions,
            int topics,
            double ndcg,
            double recall,
            double success,
            double p50,
            double p95,
            double p99) {}

    /** @param folder for the index; left filled */
    public Outcome run(Path folder) throws IOException {
        try (var generation = IndexGeneration.create(folder, "evaluation", new Position(0, 0))) {
            return asked(indexed(generation, collection.texts()));
        }
    }

    /** The product's own search over these texts alone, with the vocabulary it comes with. */
    static SearchService indexed(IndexGeneration generation, List<TestCollection.Text> texts) throws IOException {
        var documents = texts.stream().map(SearchEvaluation::document).toList();
        var sample = new TextSample();
        documents.forEach(sample::offer);
        generation.learn(sample.learn());
        for (var document : documents) generation.put(document);
        generation.refresh();
        var index = new SearchIndex();
        index.answerWith(generation, true);
        var synonyms = new Synonyms(SynonymReference.groups(), new FrenchAnalysis());
        return new SearchService(index, () -> synonyms, Clock.systemUTC());
    }

    private Outcome asked(SearchService service) {
        var topics = new TreeMap<String, List<Score>>();
        var times = new double[collection.questions().size()];
        var number = 0;
        for (var question : collection.questions()) {
            var text = stripAccents ? stripped(question.text()) : question.text();
            var began = System.nanoTime();
            var results = service.search(new SearchQuery(text, Map.of(), 1), Set.of());
            times[number++] = (System.nanoTime() - began) / MILLI;
            var found = results.hits().items().stream()
                    .limit(CUT)
                    .map(SearchResults.Hit::id)
                    .toList();
            topics.computeIfAbsent(question.topic(), topic -> new ArrayList<>())
                    .add(Score.of(found, collection.relevant().getOrDefault(question.topic(), Set.of())));
        }
        Arrays.sort(times);
        var mean = Score.mean(topics.values().stream().map(Score::mean).toList());
        return new Outcome(
                collection.texts().size(),
                times.length,
                topics.size(),
                mean.ndcg(),
                mean.recall(),
                mean.success(),
                percentile(times, 0.5),
                percentile(times, 0.95),
                percentile(times, 0.99));
    }

    private record Score(double ndcg, double recall, double success) {
        static Score of(List<String> found, Set<String> relevant) {
            var gain = 0.0;
            var hits = 0;
            for (var rank = 0; rank < found.size(); rank++)
                if (relevant.contains(found.get(rank))) {
                    gain += discount(rank);
                    hits++;
                }
            var ideal = 0.0;
            for (var rank = 0; rank < Math.min(CUT, relevant.size()); rank++) ideal += discount(rank);
            return new Score(gain / ideal, (double) hits / relevant.size(), hits > 0 ? 1 : 0);
        }

        static Score mean(List<Score> scores) {
            return new Score(
                    scores.stream().mapToDouble(Score::ndcg).average().orElse(0),
                    scores.stream().mapToDouble(Score::recall).average().orElse(0),
                    scores.stream().mapToDouble(Score::success).average().orElse(0));
        }

        private static double discount(int rank) {
            return Math.log(2) / Math.log(rank + 2);
        }
    }

    private static SearchDocument document(TestCollection.Text text) {
        return new SearchDocument(
                "text", text.id(), text.title(), text.body(), "", SearchDocument.EVERYBODY, List.of(), Map.of(), null);
    }

    private static String stripped(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Nearest rank. */
    static double percentile(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
