package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Documents for tests, and an index made of them. */
final class Indexed {
    private Indexed() {}

    static SearchService service(Path folder, SearchDocument... documents) {
        return service(folder, Synonyms.NONE, documents);
    }

    static SearchService service(Path folder, Synonyms synonyms, SearchDocument... documents) {
        return service(folder, synonyms, Clock.systemUTC(), documents);
    }

    static SearchService service(Path folder, Clock clock, SearchDocument... documents) {
        return service(folder, Synonyms.NONE, clock, documents);
    }

    private static SearchService service(Path folder, Synonyms synonyms, Clock clock, SearchDocument... documents) {
        return new SearchService(index(folder, documents), () -> synonyms, clock);
    }

    static SearchIndex index(Path folder, SearchDocument... documents) {
        try {
            var generation = IndexGeneration.create(folder, "test", new Position(0, 0));
            var texts = new TextSample();
            for (var document : documents) texts.offer(document);
            generation.learn(texts.learn());
            for (var document : documents) generation.put(document);
            generation.refresh();
            var index = new SearchIndex();
            index.answerWith(generation, true);
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SearchDocument contribution(String id, String title, String body) {
        return contribution(id, title, body, Map.of());
    }

    static SearchDocument contribution(String id, String title, String body, Map<String, List<FacetValue>> facets) {
        return new SearchDocument(
                "contribution",
                id,
                title,
                body,
                "/contributions/" + id,
                SearchDocument.EVERYBODY,
                List.of(),
                facets,
                Instant.parse("2026-11-01T10:00:00Z"));
    }

    static SearchDocument at(String instant, SearchDocument document) {
        return new SearchDocument(
                document.kind(),
                document.id(),
                document.title(),
                document.body(),
                document.path(),
                document.readers(),
                document.codes(),
                document.facets(),
                Instant.parse(instant));
    }

    static SearchDocument place(String code, String name, String... codes) {
        return new SearchDocument(
                "territory",
                code,
                name,
                "",
                "/territoires/" + code,
                SearchDocument.EVERYBODY,
                List.of(codes),
                Map.of(SearchDocument.TERRITORY, List.of(FacetValue.named(code, name))),
                null);
    }

    static SearchDocument readBy(SearchDocument document, String... readers) {
        return new SearchDocument(
                document.kind(),
                document.id(),
                document.title(),
                document.body(),
                document.path(),
                List.of(readers),
                document.codes(),
                document.facets(),
                document.at());
    }
}
