package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked is answered, and costs no more than a long question does. */
class HostileQueryTests {
    /** Words, their forms, pairs and codes in two fields, for as many words as fit in a question. */
    private static final int MOST_CLAUSES = 500;

    @TempDir
    Path folder;

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(100_000),
                "école ".repeat(20_000),
                words(10_000),
                "\"".repeat(100_000),
                IntStream.range(0, 3000).mapToObj(i -> "\"m" + i + "\"").collect(Collectors.joining()),
                "« “ \" ” »".repeat(5000),
                "(((((((((" + "a OR ".repeat(10_000),
                "*".repeat(10_000),
                "?*?*?* ~ ^99999999 [* TO *] {\u0000 TO z}",
                "(a+)+$" + "a".repeat(50_000),
                "\\p{L}{1000000}",
                "\u0000\u0001\u001F\u0085\u2028\uFEFF\u202E",
                "\uD800 \uDC00 \uD83D",
                "e" + "\u0301".repeat(50_000),
                "😀".repeat(30_000),
                "0".repeat(100_000),
                "l'".repeat(40_000),
                "-".repeat(100_000),
                "ﷺ".repeat(20_000),
                " ".repeat(100_000),
                "../../../../etc/passwd%00' OR 1=1; --<!--#exec-->${jndi:ldap://x}{{7*7}}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(30)
    void costsNoMoreThanALongQuestion(String typed) throws IOException {
        var service = Indexed.service(folder, Indexed.contribution("1", "L’école", "Texte"));
        var kept = new SearchQuery(typed, Map.of("college", typed, typed, typed), Integer.MAX_VALUE);
        assertThat(kept.text()).hasSizeLessThanOrEqualTo(SearchQuery.LONGEST);
        assertThat(kept.facets().values()).allMatch(value -> value.length() <= 200);
        var texts = new TextQueries(new FrenchAnalysis());
        assertThat(clauses(texts.matching(kept.text()))).isLessThanOrEqualTo(MOST_CLAUSES);
        assertThat(clauses(texts.matchingLoosely(kept.text()))).isLessThanOrEqualTo(MOST_CLAUSES);
        assertThat(clauses(texts.everyWord(kept.text()))).isLessThanOrEqualTo(MOST_CLAUSES);
        assertThat(clauses(texts.ordering(kept.text()))).isLessThanOrEqualTo(MOST_CLAUSES);
        assertThat(clauses(texts.toMark(kept.text()))).isLessThanOrEqualTo(MOST_CLAUSES);
        for (var order : SearchOrder.values())
            assertThat(service.search(new SearchQuery(typed, kept.facets(), order, 1), Set.of(typed))
                            .rebuilding())
                    .isFalse();
        assertThat(service.newest(kept, Set.of(), 30)).hasSizeLessThanOrEqualTo(1);
        assertThat(service.similar(typed, Map.of(), Set.of(), 5)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void thousandsOfFiltersAreTheFewThereAre() {
        var filters = new HashMap<String, String>();
        for (var i = 0; i < 10_000; i++) filters.put("filtre" + i, "x");
        for (var facet : SearchQuery.FACETS) filters.put(facet, "*");
        var query = new SearchQuery("école", filters, 1);
        assertThat(query.facets()).containsOnlyKeys(SearchQuery.FACETS);
        var service = Indexed.service(folder, Indexed.contribution("1", "L’école", "Texte"));
        assertThat(service.search(query, Set.of()).hits().total()).isZero();
    }

    @Test
    void aPageNobodyCouldReachIsTheLast() {
        for (var page : new int[] {Integer.MIN_VALUE, -1, 0, 1})
            assertThat(new SearchQuery("", Map.of(), page).page()).isEqualTo(1);
        assertThat(new SearchQuery("", Map.of(), Integer.MAX_VALUE).page()).isEqualTo(SearchQuery.LAST_PAGE);
    }

    private static String words(int number) {
        return IntStream.range(0, number).mapToObj(i -> "mot" + i).collect(Collectors.joining(" "));
    }

    private static int clauses(Query query) {
        var leaves = new AtomicInteger();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, org.apache.lucene.index.Term... terms) {
                leaves.addAndGet(terms.length);
            }

            @Override
            public void visitLeaf(Query leaf) {
                leaves.incrementAndGet();
            }

            @Override
            public QueryVisitor getSubVisitor(org.apache.lucene.search.BooleanClause.Occur occur, Query parent) {
                return this;
            }
        });
        return leaves.get();
    }
}
