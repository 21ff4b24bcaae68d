package fr.concertations.search;

import fr.concertations.kernel.Slice;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Finds what was said and where, among what the person may read. Never fails on a question, whatever it holds. */
@Service
public class SearchService {
    private static final Pattern QUOTES = Pattern.compile("[\"“”«»]");
    private static final MeaningOrder WITH_WORDS = new MeaningOrder(0.3);
    /** Two people say the same thing in their own words: what it means counts as much as the words. */
    private static final MeaningOrder WITHOUT_WORDS = new MeaningOrder(1);

    private final SearchIndex index;
    private final Clock clock;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final TextQueries texts = new TextQueries(analysis);
    private final Highlights highlights = new Highlights(analysis);

    @Autowired
    SearchService(SearchIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    SearchService(SearchIndex index) {
        this(index, Clock.systemUTC());
    }

    /** @param readerTokens what the person may read beyond what everybody may, as in {@link SearchDocument#readers()} */
    public SearchResults search(SearchQuery query, Set<String> readerTokens) {
        return index.read(searcher -> search(searcher, query, readerTokens))
                .orElseGet(() -> new SearchResults(
                        new Slice<>(List.of(), query.page(), SearchQuery.PAGE_SIZE, 0),
                        List.of(),
                        SearchResults.Nearest.NOT_NEEDED,
                        true));
    }

    /** The newest that answers, for those who follow a search. Nothing that has no date. */
    public List<SearchResults.Hit> newest(SearchQuery query, Set<String> readerTokens, int most) {
        return index.read(searcher -> {
                    var matching = dated(texts.matching(query.text()), query.text());
                    var found = searcher.search(
                            narrowed(matching, query.facets(), readerTokens), most, DateOrder.NEWEST_FIRST);
                    return hits(searcher, texts.toMark(query.text()), found).stream()
                            .filter(hit -> hit.at().isPresent())
                            .toList();
                })
                .orElse(List.of());
    }

    /**
     * What resembles a text most, nearest first.
     *
     * @param facets what it must have, {@link SearchQuery#KIND} among them
     * @return ids; empty while the index is being rebuilt
     */
    public List<String> similar(String text, Map<String, String> facets, Set<String> readerTokens, int most) {
        var query = new SearchQuery(text, facets, 1);
        if (query.text().isEmpty()) return List.of();
        return index.read(searcher -> {
                    var narrowed = narrowed(texts.matchingLoosely(query.text()), query.facets(), readerTokens);
                    var ids = new ArrayList<String>();
                    var found = searcher.search(narrowed, MeaningOrder.MOST);
                    var nearest = WITHOUT_WORDS.of(searcher, texts.asked(query.text()), found, TextQueries.NAME_WEIGHT);
                    for (var near : List.of(nearest.scoreDocs).subList(0, Math.min(most, nearest.scoreDocs.length)))
                        ids.add(searcher.storedFields().document(near.doc).get(Fields.ID));
                    return List.copyOf(ids);
                })
                .orElse(List.of());
    }

    private SearchResults search(IndexSearcher searcher, SearchQuery query, Set<String> tokens) throws IOException {
        var relevant = texts.matching(query.text());
        var strict = query.order() == SearchOrder.RELEVANCE ? relevant : dated(relevant, query.text());
        var found = collect(searcher, narrowed(strict, query.facets(), tokens), query);
        var matching = strict;
        var asked = query;
        var nearest = SearchResults.Nearest.NOT_NEEDED;
        if (found.total() == 0) {
            asked = unbound(query);
            matching = texts.matchingLoosely(asked.text());
            found = collect(searcher, narrowed(matching, query.facets(), tokens), asked);
            nearest = new SearchResults.Nearest(found.total() > 0, without(searcher, strict, query, tokens));
        }
        return new SearchResults(
                new Slice<>(hits(searcher, asked, found), query.page(), SearchQuery.PAGE_SIZE, found.total()),
                facets(searcher, matching, query, tokens, found.all()),
                nearest,
                index.rebuilding());
    }

    /** Quotes bind no more, and what comes nearest comes first. */
    private static SearchQuery unbound(SearchQuery query) {
        return new SearchQuery(
                QUOTES.matcher(query.text()).replaceAll(" "), query.facets(), SearchOrder.RELEVANCE, query.page());
    }

    private Query dated(Query matching, String text) {
        return DateOrder.holdingEveryWord(matching, texts.asked(text));
    }

    private List<SearchResults.Without> without(
            IndexSearcher searcher, Query matching, SearchQuery query, Set<String> tokens) throws IOException {
        var without = new ArrayList<SearchResults.Without>();
        for (var facet : query.facets().keySet()) {
            var others = new HashMap<>(query.facets());
            others.remove(facet);
            var count = searcher.count(narrowed(matching, others, tokens));
            if (count > 0) without.add(new SearchResults.Without(facet, count));
        }
        without.sort(Comparator.comparingLong(SearchResults.Without::count).reversed());
        return List.copyOf(without);
    }

    private Found collect(IndexSearcher searcher, Query narrowed, SearchQuery query) throws IOException {
        var manager = new FacetsCollectorManager();
        var wanted = Math.max(MeaningOrder.MOST, query.page() * SearchQuery.PAGE_SIZE);
        var byDate = query.order() != SearchOrder.RELEVANCE || query.text().isEmpty();
        var result = byDate
                ? FacetsCollectorManager.search(searcher, narrowed, wanted, DateOrder.of(query.order()), manager)
                : FacetsCollectorManager.search(searcher, narrowed, wanted, manager);
        if (byDate) return new Found(result.topDocs(), result.facetsCollector());
        return new Found(
                WITH_WORDS.of(searcher, texts.asked(query.text()), result.topDocs(), TextQueries.NAME_WEIGHT),
                result.facetsCollector());
    }

    private Query narrowed(Query matching, Map<String, String> facets, Set<String> tokens) {
        var query = new BooleanQuery.Builder().add(matching, Occur.MUST).add(Readers.may(tokens), Occur.FILTER);
        var now = clock.instant();
        facets.forEach((facet, value) -> query.add(FacetFilters.having(facet, value, now), Occur.FILTER));
        return query.build();
    }

    private List<SearchResults.Hit> hits(IndexSearcher searcher, SearchQuery query, Found found) throws IOException {
        var top = found.top().scoreDocs;
        var from = Math.min(top.length, (query.page() - 1) * SearchQuery.PAGE_SIZE);
        var to = Math.min(top.length, from + SearchQuery.PAGE_SIZE);
        var page = new TopDocs(
                found.top().totalHits, List.of(top).subList(from, to).toArray(ScoreDoc[]::new));
        return hits(searcher, texts.toMark(query.text()), page);
    }

    private List<SearchResults.Hit> hits(IndexSearcher searcher, Query toMark, TopDocs page) throws IOException {
        if (page.scoreDocs.length == 0) return List.of();
        var titles = highlights.titles(searcher, toMark, page);
        var passages = highlights.passages(searcher, toMark, page);
        var hits = new ArrayList<SearchResults.Hit>();
        for (var i = 0; i < page.scoreDocs.length; i++) {
            var document = searcher.storedFields().document(page.scoreDocs[i].doc);
            var at = document.getField(Fields.AT);
            hits.add(new SearchResults.Hit(
                    document.get(Fields.KIND),
                    document.get(Fields.ID),
                    titles[i],
                    passages[i],
                    document.get(Fields.PATH),
                    values(document),
                    Optional.ofNullable(at == null ? null : at.numericValue())
                            .map(millis -> Instant.ofEpochMilli(millis.longValue()))));
        }
        return hits;
    }

    private Map<String, List<FacetValue>> values(Document document) {
        var now = clock.instant();
        var values = new LinkedHashMap<String, List<FacetValue>>();
        for (var facet : SearchQuery.FACETS) {
            var coded = document.getValues(Fields.shown(facet));
            var holding = Stream.of(coded)
                    .flatMap(code -> FacetCoding.decode(code).at(now).stream())
                    .toList();
            if (!holding.isEmpty()) values.put(facet, holding);
        }
        return values;
    }

    /** A facet that narrows is counted as if it did not: its other values stay in sight. */
    private List<SearchResults.Facet> facets(
            IndexSearcher searcher, Query matching, SearchQuery query, Set<String> tokens, FacetsCollector found)
            throws IOException {
        var facets = new ArrayList<SearchResults.Facet>();
        for (var facet : SearchQuery.FACETS) {
            var chosen = query.facets().getOrDefault(facet, "");
            var others = new HashMap<>(query.facets());
            others.remove(facet);
            var over = chosen.isEmpty()
                    ? found
                    : searcher.search(narrowed(matching, others, tokens), new FacetsCollectorManager());
            var counts = new ArrayList<>(FacetCounting.count(over, facet, chosen, clock.instant()));
            if (!chosen.isEmpty() && counts.stream().noneMatch(SearchResults.Count::chosen))
                counts.add(new SearchResults.Count(named(searcher, facet, chosen, tokens), 0, true));
            if (!counts.isEmpty()) facets.add(new SearchResults.Facet(facet, List.copyOf(counts)));
        }
        return facets;
    }

    /** How a value that leaves nothing is called, from any readable document that has it. */
    private FacetValue named(IndexSearcher searcher, String facet, String value, Set<String> tokens)
            throws IOException {
        var any = searcher.search(narrowed(new MatchAllDocsQuery(), Map.of(facet, value), tokens), 1);
        if (any.scoreDocs.length == 0) return FacetValue.named(value, value);
        var document = searcher.storedFields().document(any.scoreDocs[0].doc);
        return values(document).getOrDefault(facet, List.of()).stream()
                .filter(candidate -> candidate.value().equals(value))
                .findFirst()
                .orElse(FacetValue.named(value, value));
    }

    private record Found(TopDocs top, FacetsCollector all) {
        long total() {
            return all.getMatchingDocs().stream()
                    .mapToLong(FacetsCollector.MatchingDocs::totalHits)
                    .sum();
        }
    }
}
