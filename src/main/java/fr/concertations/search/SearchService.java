package fr.concertations.search;

import fr.concertations.kernel.Slice;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Finds what was said and where, among what the person may read. Never fails on a question, whatever it holds. */
@Service
public class SearchService {
    /** The best are found without looking at all the others: those are counted apart, without ranking them. */
    private static final int UNCOUNTED = 1;

    private final SearchIndex index;
    private final Clock clock;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final TextQueries texts;
    private final SimilarTexts similar = new SimilarTexts(analysis);
    private final Respellings respellings = new Respellings(analysis);
    private final FoundHits hits = new FoundHits(new Highlights(analysis));

    /** @param synonyms asked for at each search, since they change */
    @Autowired
    SearchService(SearchIndex index, Supplier<Synonyms> synonyms, Clock clock) {
        this.index = index;
        this.clock = clock;
        texts = new TextQueries(analysis, synonyms);
    }

    SearchService(SearchIndex index) {
        this(index, () -> Synonyms.NONE, Clock.systemUTC());
    }

    /** @param readerTokens what the person may read beyond what everybody may, as in {@link SearchDocument#readers()} */
    public SearchResults search(SearchQuery query, Set<String> readerTokens) {
        return index.read(searcher -> search(searcher, query, scope(query, readerTokens)))
                .orElseGet(() -> new SearchResults(
                        new Slice<>(List.of(), query.page(), SearchQuery.PAGE_SIZE, 0),
                        List.of(),
                        SearchResults.Nearest.NOT_NEEDED,
                        List.of(),
                        true));
    }

    /** The newest that answers, for those who follow a search. Nothing that has no date. */
    public List<SearchResults.Hit> newest(SearchQuery query, Set<String> readerTokens, int most) {
        return index.read(searcher -> {
                    var scope = scope(query, readerTokens);
                    var known = texts.in(new ReadableTexts(searcher, scope.readable()));
                    var matching = DateOrder.holding(known.matching(query.text()), known.everyWord(query.text()));
                    var found = searcher.search(scope.over(matching), most, DateOrder.NEWEST_FIRST);
                    return hits.read(searcher, toMark(known, query), found, scope.now()).stream()
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
        var scope = scope(new SearchQuery("", facets, 1), readerTokens);
        return index.read(searcher -> {
                    var ids = new ArrayList<String>();
                    for (var near : similar.to(text, searcher, scope::over)) {
                        if (ids.size() == most) break;
                        ids.add(searcher.storedFields().document(near.doc).get(Fields.ID));
                    }
                    return List.copyOf(ids);
                })
                .orElse(List.of());
    }

    private Scope scope(SearchQuery query, Set<String> readerTokens) {
        return new Scope(readerTokens, query.facets(), clock.instant());
    }

    private SearchResults search(IndexSearcher searcher, SearchQuery query, Scope scope) throws IOException {
        var readable = new ReadableTexts(searcher, scope.readable());
        var known = texts.in(readable);
        var strict = strict(known, query);
        var found = collect(searcher, known, scope.over(strict), query);
        var matching = strict;
        var asked = query;
        var nearest = SearchResults.Nearest.NOT_NEEDED;
        if (found.all().total() == 0) {
            asked = unbound(query);
            if (!asked.text().isEmpty()) matching = known.matchingLoosely(asked.text());
            found = collect(searcher, known, scope.over(matching), asked);
            nearest = new SearchResults.Nearest(found.all().total() > 0, without(searcher, strict, scope));
        }
        var page = page(found.top(), query.page());
        return new SearchResults(
                new Slice<>(
                        hits.read(searcher, toMark(known, asked), page, scope.now()),
                        query.page(),
                        SearchQuery.PAGE_SIZE,
                        found.all().total()),
                new FoundFacets(searcher, scope).of(matching, found.all()),
                nearest,
                found.all().total() == 0 || index.rebuilding()
                        ? List.of()
                        : respellings.of(known.corrections(), readable, asked.text()),
                index.rebuilding());
    }

    private static ToMark toMark(TextQueries known, SearchQuery query) throws IOException {
        return new ToMark(known.toMark(query.text()), known.marks(query.text()));
    }

    private static Query strict(TextQueries known, SearchQuery query) throws IOException {
        var relevant = known.matching(query.text());
        return query.order() == SearchOrder.RELEVANCE
                ? relevant
                : DateOrder.holding(relevant, known.everyWord(query.text()));
    }

    /** Quotes bind no more, and what comes nearest comes first. */
    private static SearchQuery unbound(SearchQuery query) {
        return new SearchQuery(TypedParts.unbound(query.text()), query.facets(), SearchOrder.RELEVANCE, query.page());
    }

    private static List<SearchResults.Without> without(IndexSearcher searcher, Query matching, Scope scope)
            throws IOException {
        var without = new ArrayList<SearchResults.Without>();
        for (var facet : scope.facets().keySet()) {
            var count = searcher.count(scope.without(facet).over(matching));
            if (count > 0) without.add(new SearchResults.Without(facet, count));
        }
        without.sort(Comparator.comparingLong(SearchResults.Without::count).reversed());
        return List.copyOf(without);
    }

    private static Found collect(IndexSearcher searcher, TextQueries texts, Query query, SearchQuery asked)
            throws IOException {
        var wanted = Math.max(MeaningOrder.MOST, asked.page() * SearchQuery.PAGE_SIZE);
        return new Found(best(searcher, texts, query, asked, wanted), FacetTally.of(searcher, query));
    }

    private static TopDocs best(IndexSearcher searcher, TextQueries texts, Query query, SearchQuery asked, int wanted)
            throws IOException {
        if (asked.order() != SearchOrder.RELEVANCE || asked.text().isEmpty())
            return searcher.search(
                    query, new TopFieldCollectorManager(DateOrder.of(asked.order()), wanted, null, UNCOUNTED));
        var first = searcher.search(query, new TopScoreDocCollectorManager(wanted, null, UNCOUNTED));
        return new Ranking(texts).order(searcher, asked.text(), first);
    }

    private static TopDocs page(TopDocs top, int number) {
        var from = Math.min(top.scoreDocs.length, (number - 1) * SearchQuery.PAGE_SIZE);
        var to = Math.min(top.scoreDocs.length, from + SearchQuery.PAGE_SIZE);
        return new TopDocs(
                top.totalHits, List.of(top.scoreDocs).subList(from, to).toArray(ScoreDoc[]::new));
    }

    private record Found(TopDocs top, FacetTally all) {}
}
