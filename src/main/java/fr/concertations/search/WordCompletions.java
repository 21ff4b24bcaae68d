package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Words that people use, and words they put side by side, written as they write them. The index proposes; only what
 * texts that may be read say is offered, and only once two of them say it.
 */
final class WordCompletions {
    private static final String FORMS = Fields.forms(Fields.BODY);
    private static final String PAIRS = Fields.pairs(Fields.BODY);
    private static final int MOST_TERMS = 20_000;
    /** Words that only texts one may not read hold must not push out the others. */
    private static final int MOST_TRIED = 200;

    private static final int FEWEST_TEXTS = 2;
    /** Read to see how people write it. */
    private static final int TEXTS_READ = 5;

    private final FrenchAnalysis analysis;
    private final Writings writings;

    WordCompletions(FrenchAnalysis analysis) {
        this.analysis = analysis;
        this.writings = new Writings(analysis);
    }

    private record Candidate(String term, int texts) {}

    private record Said(String words, String stem, long texts) {}

    List<Completion> of(IndexSearcher searcher, TypedStart typed, Query readable, int most) throws IOException {
        var said = typed.words().isEmpty()
                ? wordsThenPairs(searcher, typed.last(), readable, most)
                : pairs(searcher, typed.words().getLast(), typed.last(), readable, most);
        return said.stream()
                .map(s -> new Completion(Completion.Kind.WORDS, s.words(), s.words(), Optional.empty()))
                .limit(most)
                .toList();
    }

    private List<Said> wordsThenPairs(IndexSearcher searcher, String start, Query readable, int most)
            throws IOException {
        var words = said(
                searcher,
                FORMS,
                candidates(searcher, FORMS, start, form -> !analysis.forms(form).isEmpty()),
                readable,
                most);
        if (words.isEmpty()) return words;
        var first = words.getFirst();
        var all = new ArrayList<>(words.subList(0, Math.min(words.size(), (most + 1) / 2)));
        all.addAll(pairs(searcher, first.stem(), "", readable, most - all.size()));
        all.addAll(words.subList(Math.min(words.size(), (most + 1) / 2), words.size()));
        return all;
    }

    private List<Said> pairs(IndexSearcher searcher, String word, String start, Query readable, int most)
            throws IOException {
        var before = word + ' ';
        return said(
                searcher,
                PAIRS,
                candidates(searcher, PAIRS, before, pair -> goesOn(pair.substring(before.length()), start)),
                readable,
                most);
    }

    /** What is typed may be longer than what is left of the word in the index. */
    private static boolean goesOn(String stem, String start) {
        var common = Math.min(stem.length(), start.length());
        return (common == start.length() || common >= 4) && stem.regionMatches(0, start, 0, common);
    }

    /** The terms with this beginning that most texts hold. */
    private static List<Candidate> candidates(
            IndexSearcher searcher, String field, String start, Predicate<String> wanted) throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) return List.of();
        var commonest = new PriorityQueue<>(Comparator.comparingInt(Candidate::texts));
        var prefix = new BytesRef(start);
        var each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) return List.of();
        var term = each.term();
        for (var seen = 0; term != null && seen < MOST_TERMS && StringHelper.startsWith(term, prefix); seen++) {
            var texts = each.docFreq();
            if (texts >= FEWEST_TEXTS
                    && (commonest.size() < MOST_TRIED
                            || texts > commonest.peek().texts())) {
                var word = term.utf8ToString();
                if (wanted.test(word)) commonest.add(new Candidate(word, texts));
                if (commonest.size() > MOST_TRIED) commonest.poll();
            }
            term = each.next();
        }
        return commonest.stream()
                .sorted(Comparator.comparingInt(Candidate::texts).reversed())
                .toList();
    }

    private List<Said> said(IndexSearcher searcher, String field, List<Candidate> candidates, Query readable, int most)
            throws IOException {
        var said = new ArrayList<Said>();
        var stems = new HashSet<String>();
        var read = 0;
        for (var candidate : candidates) {
            if (said.size() == most || read == 3 * most) break;
            var stem = String.join(" ", analysis.words(candidate.term()));
            if (stems.contains(stem)) continue;
            var holding = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(field, candidate.term())), Occur.FILTER)
                    .add(readable, Occur.FILTER)
                    .build();
            var found = searcher.search(holding, TEXTS_READ);
            if (found.scoreDocs.length < FEWEST_TEXTS) continue;
            read++;
            var written = writings.of(searcher, field, candidate.term(), found.scoreDocs);
            if (written.isPresent() && stems.add(stem))
                said.add(new Said(written.get(), stem, found.totalHits.value()));
        }
        said.sort(Comparator.comparingLong(Said::texts).reversed());
        return said;
    }
}
