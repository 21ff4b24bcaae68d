package fr.concertations.search;

import fr.concertations.kernel.Slice;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Service;

/** Finds what was said and where, among what the person may read. Never fails on a question, whatever it holds. */
@Service
public class SearchService {
    private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.AT, SortField.Type.LONG, true));

    /** The best are found without looking at all the others: those are counted apart, without ranking them. */
    private static final int UNCOUNTED = 1;

    private static final MeaningOrder WITH_WORDS = new MeaningOrder(0.3);
    /** Two people say the same thing in their own words: what it means counts as much as the words. */
    private static final MeaningOrder WITHOUT_WORDS = new MeaningOrder(1);

    private final SearchIndex index;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final TextQueries texts = new TextQueries(analysis);
    private final Highlights highlights = new Highlights(analysis);

    SearchService(SearchIndex index) {
        this.index = index;
    }

    /** @param readerTokens what the person may read beyond what everybody may, as in {@link SearchDocument#readers()} */
    public SearchResults search(SearchQuery query, Set<String> readerTokens) {
        return index.read(searcher -> search(searcher, query, readerTokens))
                .orElseGet(() -> new SearchResults(
                        new Slice<>(List.of(), query.page(), SearchQuery.PAGE_SIZE, 0), List.of(), true));
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
        var strict = texts.matching(query.text());
        var found = collect(searcher, narrowed(strict, query.facets(), tokens), query);
        var matching = strict;
        if (found.total() == 0 && !query.text().isEmpty()) {
            matching = texts.matchingLoosely(query.text());
            found = collect(searcher, narrowed(matching, query.facets(), tokens), query);
        }
        return new SearchResults(
                new Slice<>(hits(searcher, query, found), query.page(), SearchQuery.PAGE_SIZE, found.total()),
                facets(searcher, matching, query, tokens, found.all()),
                index.rebuilding());
    }

    private Found collect(IndexSearcher searcher, Query narrowed, SearchQuery query) throws IOException {
        var wanted = Math.max(MeaningOrder.MOST, query.page() * SearchQuery.PAGE_SIZE);
        var first = query.text().isEmpty()
                ? searcher.search(narrowed, new TopFieldCollectorManager(NEWEST_FIRST, wanted, null, UNCOUNTED))
                : searcher.search(narrowed, new TopScoreDocCollectorManager(wanted, null, UNCOUNTED));
        return new Found(
                WITH_WORDS.of(searcher, texts.asked(query.text()), first, TextQueries.NAME_WEIGHT),
                FacetTally.of(searcher, narrowed));
    }

    private static Query narrowed(Query matching, Map<String, String> facets, Set<String> tokens) {
        var readers = Stream.concat(SearchDocument.EVERYBODY.stream(), tokens.stream())
                .map(BytesRef::new)
                .toList();
        var query = new BooleanQuery.Builder()
                .add(matching, Occur.MUST)
                .add(new TermInSetQuery(Fields.READERS, readers), Occur.FILTER);
        facets.forEach((facet, value) -> query.add(new TermQuery(new Term(Fields.filter(facet), value)), Occur.FILTER));
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

    private static Map<String, List<FacetValue>> values(Document document) {
        var values = new LinkedHashMap<String, List<FacetValue>>();
        for (var facet : SearchQuery.FACETS) {
            var coded = document.getValues(Fields.shown(facet));
            if (coded.length > 0)
                values.put(facet, Stream.of(coded).map(FacetCoding::decode).toList());
        }
        return values;
    }

    /** A facet that narrows is counted as if it did not: its other values stay in sight. */
    private List<SearchResults.Facet> facets(
            IndexSearcher searcher, Query matching, SearchQuery query, Set<String> tokens, FacetTally found)
            throws IOException {
        var facets = new ArrayList<SearchResults.Facet>();
        for (var facet : SearchQuery.FACETS) {
            var chosen = query.facets().getOrDefault(facet, "");
            var others = new HashMap<>(query.facets());
            others.remove(facet);
            var over = chosen.isEmpty() ? found : FacetTally.of(searcher, narrowed(matching, others, tokens));
            var counts = new ArrayList<>(FacetCounting.count(over, facet, chosen));
            if (!chosen.isEmpty() && counts.stream().noneMatch(SearchResults.Count::chosen))
                counts.add(new SearchResults.Count(named(searcher, facet, chosen, tokens), 0, true));
            if (!counts.isEmpty()) facets.add(new SearchResults.Facet(facet, List.copyOf(counts)));
        }
        return facets;
    }

    /** How a value that leaves nothing is called, from any readable document that has it. */
    private static FacetValue named(IndexSearcher searcher, String facet, String value, Set<String> tokens)
            throws IOException {
        var any = searcher.search(narrowed(new TermQuery(new Term(Fields.filter(facet), value)), Map.of(), tokens), 1);
        if (any.scoreDocs.length == 0) return FacetValue.named(value, value);
        var document = searcher.storedFields().document(any.scoreDocs[0].doc);
        return values(document).getOrDefault(facet, List.of()).stream()
                .filter(candidate -> candidate.value().equals(value))
                .findFirst()
                .orElse(FacetValue.named(value, value));
    }

    private record Found(TopDocs top, FacetTally all) {
        long total() {
            return all.total();
        }
    }
}
