package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * What a word nobody wrote may be: another with a letter or two changed, two words run together, or one cut in two.
 * Words that somebody wrote are left as they are, so that nothing takes the place of an exact answer. Somebody is who
 * wrote a text that may be read: others neither hide a mistake nor have words offered. For one question and the
 * thread that asks it: what was looked up once is not looked up again.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final int TWO_EDITS_FROM = 10;
    private static final int SAME_BEGINNING = 1;
    private static final int SHORTEST_PART = 3;
    private static final int FEWEST_TEXTS = 2;
    /** Each costs a walk among all the words there are: a question that has more is no question. */
    private static final int MOST_CORRECTED = 3;
    /** Words that only texts one may not read hold are passed over, so many of them. */
    private static final int MOST_TRIED = 50;

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final IndexReader reader;
    /** One thread is enough for a look at two texts. */
    private final IndexSearcher searcher;

    private final Query readable;
    private final Map<String, Integer> held = new HashMap<>();
    private final Map<String, List<String>> corrected = new HashMap<>();

    /** @param readable texts that have a say */
    Spelling(IndexSearcher searcher, Query readable) {
        this.reader = searcher.getIndexReader();
        this.searcher = new IndexSearcher(reader);
        this.readable = readable;
    }

    /** Likelier forms of what was typed, that texts do hold. @param forms in the order they were typed */
    Set<String> likelier(List<String> forms) throws IOException {
        var likelier = new LinkedHashSet<String>();
        for (var i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            if (isCorrectable(form) && readableTexts(form) == 0) likelier.addAll(instead(form));
            if (i > 0 && readableTexts(forms.get(i - 1) + form) >= FEWEST_TEXTS) likelier.add(forms.get(i - 1) + form);
        }
        likelier.removeAll(forms);
        return likelier;
    }

    private static boolean isCorrectable(String form) {
        return form.length() >= SHORTEST
                && form.length() <= LONGEST
                && LETTERS.matcher(form).matches();
    }

    private List<String> instead(String form) throws IOException {
        var known = corrected.get(form);
        if (known != null) return known;
        if (corrected.size() == MOST_CORRECTED) return List.of();
        var found = looked(form);
        corrected.put(form, found);
        return found;
    }

    private List<String> looked(String form) throws IOException {
        var nearest = nearest(form, 1);
        if (!nearest.isEmpty()) return nearest;
        var cut = cut(form);
        return cut.isEmpty() && form.length() >= TWO_EDITS_FROM ? nearest(form, 2) : cut;
    }

    private record Candidate(String form, float likeness, int texts) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::texts)
                .reversed();
    }

    private List<String> nearest(String form, int edits) throws IOException {
        var candidates = new ArrayList<Candidate>();
        for (var field : List.of(Fields.TITLE, Fields.BODY)) {
            var terms = MultiTerms.getTerms(reader, Fields.forms(field));
            if (terms == null) continue;
            var near = new FuzzyTermsEnum(terms, new Term(Fields.forms(field), form), edits, SAME_BEGINNING, true);
            var likeness = near.attributes().addAttribute(BoostAttribute.class);
            for (var found = near.next(); found != null; found = near.next())
                if (near.docFreq() >= FEWEST_TEXTS)
                    candidates.add(new Candidate(found.utf8ToString(), likeness.getBoost(), near.docFreq()));
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (var candidate : candidates.subList(0, Math.min(MOST_TRIED, candidates.size())))
            if (readableTexts(candidate.form()) >= FEWEST_TEXTS) return List.of(candidate.form());
        return List.of();
    }

    /** The two parts that the most texts hold. */
    private List<String> cut(String form) throws IOException {
        var best = List.<String>of();
        var most = FEWEST_TEXTS - 1;
        for (var i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            var parts = List.of(form.substring(0, i), form.substring(i));
            var texts = Math.min(texts(parts.getFirst()), texts(parts.getLast()));
            if (texts <= most
                    || readableTexts(parts.getFirst()) < FEWEST_TEXTS
                    || readableTexts(parts.getLast()) < FEWEST_TEXTS) continue;
            most = texts;
            best = parts;
        }
        return best;
    }

    private int texts(String form) throws IOException {
        return reader.docFreq(new Term(Fields.forms(Fields.TITLE), form))
                + reader.docFreq(new Term(Fields.forms(Fields.BODY), form));
    }

    /** How many of the texts that may be read hold it, counted no further than {@link #FEWEST_TEXTS}. */
    private int readableTexts(String form) throws IOException {
        var known = held.get(form);
        if (known != null) return known;
        var texts = texts(form) == 0 ? 0 : lookedUp(form);
        held.put(form, texts);
        return texts;
    }

    private int lookedUp(String form) throws IOException {
        var anywhere = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.forms(Fields.TITLE), form)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.forms(Fields.BODY), form)), Occur.SHOULD)
                .build();
        var holding = new BooleanQuery.Builder()
                .add(anywhere, Occur.FILTER)
                .add(readable, Occur.FILTER)
                .build();
        return searcher.search(holding, new TopScoreDocCollectorManager(FEWEST_TEXTS, null, FEWEST_TEXTS))
                .scoreDocs
                .length;
    }

    /** Knows no text: nothing is misspelt. */
    static Spelling none() {
        try {
            return new Spelling(new IndexSearcher(new MultiReader()), new MatchNoDocsQuery());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
