package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/**
 * What a word nobody wrote may be: another with a letter or two changed, two words run together, or one cut in two.
 * Words that somebody wrote are left as they are, so that nothing takes the place of an exact answer. Texts that the person
 * may not read count for nothing: what is corrected would tell what they say. For one question and the thread that asks
 * it: what was looked up once is not looked up again.
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

    private final ReadableTexts texts;
    private final Map<String, List<String>> corrected = new HashMap<>();

    Spelling(ReadableTexts texts) {
        this.texts = texts;
    }

    /**
     * A likelier form of what was typed, that texts do hold.
     *
     * @param typed one word that no text holds, or two that make one
     * @param instead one word, or the two parts of a word
     */
    record Likelier(List<String> typed, List<String> instead) {}

    /** @param forms in the order they were typed */
    List<Likelier> likelier(List<String> forms) throws IOException {
        var likelier = new ArrayList<Likelier>();
        for (var i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            if (isCorrectable(form) && !texts.hold(form, 1)) {
                var instead = instead(form);
                if (!instead.isEmpty()) likelier.add(new Likelier(List.of(form), instead));
            }
            if (i > 0 && texts.hold(forms.get(i - 1) + form, FEWEST_TEXTS))
                likelier.add(new Likelier(List.of(forms.get(i - 1), form), List.of(forms.get(i - 1) + form)));
        }
        return likelier;
    }

    /** Whether texts say one of these words, however it is written. */
    boolean said(List<String> words) throws IOException {
        for (var word : words) if (texts.say(word)) return true;
        return false;
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
            var terms = MultiTerms.getTerms(texts.reader(), Fields.forms(field));
            if (terms == null) continue;
            var near = new FuzzyTermsEnum(terms, new Term(Fields.forms(field), form), edits, SAME_BEGINNING, true);
            var likeness = near.attributes().addAttribute(BoostAttribute.class);
            for (var found = near.next(); found != null; found = near.next())
                if (near.docFreq() >= FEWEST_TEXTS)
                    candidates.add(new Candidate(found.utf8ToString(), likeness.getBoost(), near.docFreq()));
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (var candidate : candidates.subList(0, Math.min(MOST_TRIED, candidates.size())))
            if (texts.hold(candidate.form(), FEWEST_TEXTS)) return List.of(candidate.form());
        return List.of();
    }

    /** The two parts that the most texts hold. */
    private List<String> cut(String form) throws IOException {
        var best = List.<String>of();
        var most = FEWEST_TEXTS - 1;
        for (var i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            var first = form.substring(0, i);
            var second = form.substring(i);
            var holding = Math.min(texts.atMost(first), texts.atMost(second));
            if (holding <= most || !texts.hold(first, FEWEST_TEXTS) || !texts.hold(second, FEWEST_TEXTS)) continue;
            most = holding;
            best = List.of(first, second);
        }
        return best;
    }
}
