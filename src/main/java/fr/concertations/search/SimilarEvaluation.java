package fr.concertations.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what resembles each text of a {@link SimilarCollection} as the product would, and tells how well it does. */
public final class SimilarEvaluation {
    private static final int CUT = 5;
    private static final int DEEPEST = 100;
    private static final double MILLI = 1e6;

    private final SimilarCollection collection;

    public SimilarEvaluation(SimilarCollection collection) {
        this.collection = collection;
    }

    /**
     * Means over questions, from 0 to 1; times in milliseconds.
     *
     * @param success part of the questions with an answer in the first five
     * @param reciprocal rank of the first answer, one over it, 0 beyond the first hundred
     */
    public record Outcome(int texts, int questions, double success, double reciprocal, double p50, double p95) {}

    /** @param folder for the index; left filled */
    public Outcome run(Path folder) throws IOException {
        try (var generation = IndexGeneration.create(folder, "evaluation", new Position(0, 0))) {
            var service = SearchEvaluation.indexed(generation, collection.texts());
            var times = new double[collection.questions().size()];
            var number = 0;
            var success = 0.0;
            var reciprocal = 0.0;
            for (var question : collection.questions()) {
                var began = System.nanoTime();
                var found = service.similar(question.text(), Map.of(), Set.of(), DEEPEST + 1);
                times[number++] = (System.nanoTime() - began) / MILLI;
                var rank = rank(question, found);
                if (rank <= CUT) success++;
                if (rank <= DEEPEST) reciprocal += 1.0 / rank;
            }
            Arrays.sort(times);
            return new Outcome(
                    collection.texts().size(),
                    times.length,
                    success / times.length,
                    reciprocal / times.length,
                    SearchEvaluation.percentile(times, 0.5),
                    SearchEvaluation.percentile(times, 0.95));
        }
    }

    private static int rank(SimilarCollection.Question question, List<String> found) {
        var others = found.stream().filter(id -> !id.equals(question.itself())).toList();
        for (var i = 0; i < others.size(); i++) if (question.answers().contains(others.get(i))) return i + 1;
        return Integer.MAX_VALUE;
    }
}
