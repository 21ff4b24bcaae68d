package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.stereotype.Service;

/** What somebody may be about to type, from the very first letters, among what the person may read. Never fails. */
@Service
public class Completions {
    private static final int MOST = 20;

    private final SearchIndex index;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final WordCompletions words = new WordCompletions(analysis);

    Completions(SearchIndex index) {
        this.index = index;
    }

    /**
     * Places, concertations and themes by name, then words; empty below two characters and while nothing can answer.
     *
     * @param readerTokens what the person may read beyond what everybody may, as in {@link SearchDocument#readers()}
     */
    public List<Completion> to(String typed, Set<String> readerTokens, int most) {
        var wanted = Math.clamp(most, 0, MOST);
        return TypedStart.of(typed, analysis)
                .flatMap(start -> index.read(searcher -> of(searcher, start, readerTokens, wanted)))
                .orElse(List.of());
    }

    /** A third at most of each kind of name: words always find room. */
    private List<Completion> of(IndexSearcher searcher, TypedStart typed, Set<String> tokens, int most)
            throws IOException {
        var readable = Readers.may(tokens);
        var third = Math.max(1, most / 3);
        var all = new ArrayList<Completion>();
        all.addAll(
                NameCompletions.of(searcher, typed, readable, Completion.Kind.PLACE, SearchDocument.TERRITORY, third));
        all.addAll(NameCompletions.of(
                searcher, typed, readable, Completion.Kind.CONCERTATION, SearchDocument.CONCERTATION, third));
        all.addAll(ThemeCompletions.of(searcher, typed, readable, Math.max(1, third / 2)));
        if (all.size() < most) all.addAll(words.of(searcher, typed, readable, most - all.size()));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
