package fr.concertations.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/**
 * What a word nobody wrote may be: another with a letter or two changed, two words run together, or one cut in two.
 * Words that somebody wrote are left as they are, so that nothing takes the place of an exact answer.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int TWO_EDITS_FROM = 10;
    private static final int SAME_BEGINNING = 1;
    private static final int SHORTEST_PART = 3;
    private static final int FEWEST_TEXTS = 2;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private final IndexReader reader;

    Spelling(IndexReader reader) {
        this.reader = reader;
    }

    /** Likelier forms of what was typed, that texts do hold. @param forms in the order they were typed */
    Set<String> likelier(List<String> forms) throws IOException {
        var likelier = new LinkedHashSet<String>();
        for (var i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            if (form.length() >= SHORTEST && LETTERS.matcher(form).matches() && texts(form) == 0)
                likelier.addAll(instead(form));
            if (i > 0 && texts(forms.get(i - 1) + form) >= FEWEST_TEXTS) likelier.add(forms.get(i - 1) + form);
        }
        likelier.removeAll(forms);
        return likelier;
    }

    private List<String> instead(String form) throws IOException {
        var nearest = nearest(form, 1);
        if (!nearest.isEmpty()) return nearest;
        var cut = cut(form);
        return cut.isEmpty() && form.length() >= TWO_EDITS_FROM ? nearest(form, 2) : cut;
    }

    private record Candidate(String form, float likeness, int texts) {}

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
        return candidates.stream()
                .max(Comparator.comparingDouble(Candidate::likeness).thenComparingInt(Candidate::texts))
                .map(Candidate::form)
                .stream()
                .toList();
    }

    /** The two parts that the most texts hold. */
    private List<String> cut(String form) throws IOException {
        var best = List.<String>of();
        var most = FEWEST_TEXTS - 1;
        for (var i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            var texts = Math.min(texts(form.substring(0, i)), texts(form.substring(i)));
            if (texts <= most) continue;
            most = texts;
            best = List.of(form.substring(0, i), form.substring(i));
        }
        return best;
    }

    private int texts(String form) throws IOException {
        return reader.docFreq(new Term(Fields.forms(Fields.TITLE), form))
                + reader.docFreq(new Term(Fields.forms(Fields.BODY), form));
    }
}
