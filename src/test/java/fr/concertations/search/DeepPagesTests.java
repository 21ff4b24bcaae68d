package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From page to page every result comes once, also where the best, which are ordered anew, meet the others. */
class DeepPagesTests {
    private static final int TEXTS = 2 * MeaningOrder.MOST + 35;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyResultComesOnce(SearchOrder order) {
        var random = new Random(7);
        var service = Indexed.service(
                folder,
                IntStream.range(0, TEXTS)
                        .mapToObj(n -> Indexed.contribution("d" + n, "Guichet", text(random)))
                        .toArray(SearchDocument[]::new));
        var seen = new ArrayList<String>();
        for (var page = 1; page <= TEXTS / SearchQuery.PAGE_SIZE + 2; page++)
            seen.addAll(ids(service.search(new SearchQuery("guichet mot1 mot2", Map.of(), order, page), Set.of())));
        assertThat(seen).doesNotHaveDuplicates().hasSize(TEXTS);
    }

    private static String text(Random random) {
        var text = new StringBuilder("guichet mot1 mot2");
        for (var n = random.nextInt(20); n >= 0; n--) text.append(" mot").append(random.nextInt(40));
        return text.toString();
    }

    private static List<String> ids(SearchResults results) {
        assertThat(results.hits().total()).isEqualTo(TEXTS);
        return results.hits().items().stream().map(SearchResults.Hit::id).toList();
    }
}
