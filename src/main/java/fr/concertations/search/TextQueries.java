package fr.concertations.search;

import fr.concertations.kernel.Slug;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into a query, whatever it is: there is no syntax to get wrong. A third of the
 * words must be there; all of them, near each other, come first; an exact name or code comes before everything. The
 * weights were measured on real questions ({@code search-eval}, ADR-010).
 */
final class TextQueries {
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»]([^\"“”«»]+)[\"“”«»]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int SHORTEST_CODE = 5;
    private static final int MOST_WORDS = 32;
    /** More makes answers worse: a short field already weighs more. */
    private static final float TITLE_WEIGHT = 1f;

    private static final float SMALL_WORD_WEIGHT = 0.2f;
    private static final float FORM_WEIGHT = 0.3f;
    private static final float PAIR_WEIGHT = 0.4f;
    /** 36 000 places must not drown what people say. */
    private static final float PLACE_WEIGHT = 0.5f;

    static final float NAME_WEIGHT = 40f;
    private static final float CODE_WEIGHT = 60f;

    private final FrenchAnalysis analysis;

    TextQueries(FrenchAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Things that say it, or whose name or code it is. */
    Query matching(String typed) {
        return anyOf(words(typed, true), typed);
    }

    /** The same when one word is enough: for questions nothing answers entirely. */
    Query matchingLoosely(String typed) {
        return anyOf(words(typed, false), typed);
    }

    /** The words that tell what is asked, whatever the marks around them. */
    List<String> asked(String typed) {
        return telling(distinct(analysis.words(typed)));
    }

    /** What to mark in what was found: the telling words and the phrases. */
    Query toMark(String typed) {
        var text = FrenchAnalysis.composed(typed);
        var query = new BooleanQuery.Builder();
        var quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            var phrase = analysis.words(quoted.group(1));
            if (!phrase.isEmpty()) query.add(side(phrase, 0), Occur.SHOULD);
        }
        telling(distinct(analysis.words(quoted.replaceAll(" ")))).forEach(word -> query.add(word(word), Occur.SHOULD));
        return query.build();
    }

    private Query anyOf(Query words, String typed) {
        if (typed.isBlank()) return new MatchAllDocsQuery();
        var places = new TermQuery(new Term(Fields.KIND, SearchDocument.TERRITORY));
        var any = new BooleanQuery.Builder();
        any.add(FunctionScoreQuery.boostByQuery(words, places, PLACE_WEIGHT), Occur.SHOULD);
        any.add(constant(Fields.NAME, Slug.folded(typed), NAME_WEIGHT), Occur.SHOULD);
        for (var code : codes(typed)) any.add(constant(Fields.CODES, code, CODE_WEIGHT), Occur.SHOULD);
        return any.build();
    }

    private Query words(String typed, boolean most) {
        var text = FrenchAnalysis.composed(typed);
        var query = new BooleanQuery.Builder();
        var quoted = QUOTED.matcher(text);
        var phrases = 0;
        while (quoted.find()) {
            var phrase = analysis.words(quoted.group(1));
            if (!phrase.isEmpty() && phrases++ < MOST_WORDS) query.add(side(phrase, 0), Occur.MUST);
        }
        var rest = quoted.replaceAll(" ");
        addWords(query, analysis.words(rest), most, phrases == 0);
        distinct(analysis.forms(rest))
                .forEach(form -> query.add(weighed(Fields::forms, form, FORM_WEIGHT), Occur.SHOULD));
        distinct(analysis.pairs(rest))
                .forEach(pair -> query.add(weighed(Fields::pairs, pair, PAIR_WEIGHT), Occur.SHOULD));
        return query.build();
    }

    private void addWords(BooleanQuery.Builder query, List<String> words, boolean most, boolean required) {
        var kept = distinct(words);
        var needed = telling(kept);
        var choice = new BooleanQuery.Builder();
        needed.forEach(word -> choice.add(word(word), Occur.SHOULD));
        choice.setMinimumNumberShouldMatch(most ? third(needed.size()) : Math.min(1, needed.size()));
        if (!needed.isEmpty()) query.add(choice.build(), required || most ? Occur.MUST : Occur.SHOULD);
        kept.stream()
                .filter(word -> !needed.contains(word))
                .forEach(word -> query.add(new BoostQuery(word(word), SMALL_WORD_WEIGHT), Occur.SHOULD));
    }

    private static List<String> distinct(List<String> words) {
        return words.stream().distinct().limit(MOST_WORDS).toList();
    }

    /** The words that choose; the small ones do when there are no others. */
    private List<String> telling(List<String> words) {
        var telling = words.stream().filter(word -> !analysis.isSmall(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static int third(int words) {
        return (words + 2) / 3;
    }

    private static Query word(String word) {
        return either(new TermQuery(new Term(Fields.TITLE, word)), new TermQuery(new Term(Fields.BODY, word)));
    }

    private static Query weighed(UnaryOperator<String> field, String term, float weight) {
        return new BoostQuery(
                either(
                        new TermQuery(new Term(field.apply(Fields.TITLE), term)),
                        new TermQuery(new Term(field.apply(Fields.BODY), term))),
                weight);
    }

    private static Query side(List<String> words, int slop) {
        var terms = words.toArray(String[]::new);
        return either(new PhraseQuery(slop, Fields.TITLE, terms), new PhraseQuery(slop, Fields.BODY, terms));
    }

    private static Query either(Query title, Query body) {
        return new DisjunctionMaxQuery(List.of(new BoostQuery(title, TITLE_WEIGHT), body), 1);
    }

    private static Query constant(String field, String value, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
    }

    /** All that was typed without its spaces (SIREN codes come in three groups), and each group that looks like a code. */
    private static Set<String> codes(String typed) {
        var groups = SPACES.split(typed.strip());
        var codes = new LinkedHashSet<String>();
        codes.add(LuceneDocuments.code(String.join("", groups)));
        Stream.of(groups)
                .filter(group ->
                        group.length() >= SHORTEST_CODE && DIGIT.matcher(group).find())
                .limit(MOST_WORDS)
                .map(LuceneDocuments::code)
                .forEach(codes::add);
        return codes;
    }
}
