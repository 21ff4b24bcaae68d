package fr.concertations.search;

import static fr.concertations.search.WordQueries.best;
import static fr.concertations.search.WordQueries.constant;
import static fr.concertations.search.WordQueries.side;
import static fr.concertations.search.WordQueries.weighed;
import static fr.concertations.search.WordQueries.word;

import fr.concertations.kernel.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into a query, whatever it is: there is no syntax to get wrong. A third of the
 * words must be there; all of them, near each other, come first; an exact name or code comes before everything. The
 * weights were measured on real questions ({@code search-eval}, ADR-010).
 */
final class TextQueries {
    private static final float SMALL_WORD_WEIGHT = 0.2f;
    private static final float FORM_WEIGHT = 0.4f;
    private static final float PAIR_WEIGHT = 0.5f;
    /** Neither what else says it nor what it may be misspelt of outdoes what was typed. */
    private static final float SYNONYM_WEIGHT = 0.5f;

    private static final float LIKELIER_WEIGHT = 0.6f;
    /** 36 000 places must not drown what people say. */
    private static final float PLACE_WEIGHT = 0.5f;

    /** Above any sum of words. */
    static final float NAME_WEIGHT = 1_000f;

    private static final float CODE_WEIGHT = 2_000f;

    private static final ReadableTexts NOTHING = nothing();

    private final FrenchAnalysis analysis;
    private final TypedParts parts;
    private final Supplier<Synonyms> synonyms;
    private final Corrections corrections;

    /** What was typed is looked for as it is. */
    TextQueries(FrenchAnalysis analysis) {
        this(analysis, () -> Synonyms.NONE);
    }

    /** @param synonyms asked for at each question, since they change */
    TextQueries(FrenchAnalysis analysis, Supplier<Synonyms> synonyms) {
        this(analysis, synonyms, new Spelling(NOTHING));
    }

    private TextQueries(FrenchAnalysis analysis, Supplier<Synonyms> synonyms, Spelling spelling) {
        this.analysis = analysis;
        parts = new TypedParts(analysis);
        this.synonyms = synonyms;
        corrections = new Corrections(analysis, spelling);
    }

    /** The same for one question, which knows what texts may be read, and so which words are misspelt. */
    TextQueries in(ReadableTexts texts) {
        return new TextQueries(analysis, synonyms, new Spelling(texts));
    }

    /** Things that say it, or whose name or code it is. Cheap: what remains of them is ordered by {@link #ordering}. */
    Query matching(String typed) throws IOException {
        return anyOf(words(typed, true), typed);
    }

    /** The same when one word is enough: for questions nothing answers entirely. */
    Query matchingLoosely(String typed) throws IOException {
        return anyOf(words(typed, false), typed);
    }

    /** Things that say every telling word, in one way or another. */
    Query everyWord(String typed) throws IOException {
        var words = analysis.words(typed);
        if (words.isEmpty()) return new MatchAllDocsQuery();
        var found = synonyms.get().in(words);
        var meant = corrections.meant(typed);
        var every = new BooleanQuery.Builder();
        for (var word : parts.telling(TypedParts.distinct(words)))
            every.add(anyWay(word, found, meant.getOrDefault(word, Set.of())), Occur.MUST);
        return every.build();
    }

    private static Query anyWay(String word, List<Synonyms.Found> found, Set<String> meant) {
        var ways = new BooleanQuery.Builder().add(word(word), Occur.SHOULD);
        found.stream()
                .filter(part -> part.typed().contains(word))
                .flatMap(part -> part.others().stream())
                .forEach(other -> ways.add(side(other), Occur.SHOULD));
        meant.forEach(other -> ways.add(word(other), Occur.SHOULD));
        return ways.build();
    }

    /** What to add to the scores of the best: small words, words as they were typed, two by two. */
    Query ordering(String typed) {
        var rest = TypedParts.unquoted(typed);
        var kept = TypedParts.distinct(analysis.words(rest));
        var needed = parts.telling(kept);
        var query = new BooleanQuery.Builder();
        kept.stream()
                .filter(word -> !needed.contains(word))
                .forEach(word -> query.add(new BoostQuery(word(word), SMALL_WORD_WEIGHT), Occur.SHOULD));
        TypedParts.distinct(analysis.forms(rest))
                .forEach(form -> query.add(weighed(Fields::forms, form, FORM_WEIGHT), Occur.SHOULD));
        TypedParts.distinct(analysis.pairs(rest))
                .forEach(pair -> query.add(weighed(Fields::pairs, pair, PAIR_WEIGHT), Occur.SHOULD));
        return query.build();
    }

    /** The words that tell what is asked, whatever the marks around them, and what they are misspelt of. */
    List<String> asked(String typed) throws IOException {
        return Stream.concat(
                        parts.telling(TypedParts.distinct(analysis.words(typed))).stream(),
                        corrections.likelier(typed).stream())
                .distinct()
                .toList();
    }

    /** What to mark in what was found: the telling words, what else says them and the phrases. */
    Query toMark(String typed) throws IOException {
        var query = new BooleanQuery.Builder();
        parts.phrases(typed).forEach(phrase -> query.add(side(phrase), Occur.SHOULD));
        var words = analysis.words(TypedParts.unquoted(typed));
        parts.telling(TypedParts.distinct(words)).forEach(word -> query.add(word(word), Occur.SHOULD));
        for (var found : synonyms.get().in(words))
            found.others().forEach(other -> query.add(side(other), Occur.SHOULD));
        corrections.likelier(TypedParts.unquoted(typed)).forEach(word -> query.add(word(word), Occur.SHOULD));
        return query.build();
    }

    /** Of a word that is to be marked: whether it does say what was typed, and is not a name that merely has its stem. */
    Predicate<String> marks(String typed) throws IOException {
        var stems = Set.copyOf(analysis.words(typed));
        var written = Stream.concat(analysis.forms(typed).stream(), corrections.forms(typed).stream())
                .flatMap(form -> Stream.concat(Stream.of(form), inFull(form)))
                .map(FrenchAnalysis::bare)
                .collect(Collectors.toSet());
        return word -> !Character.isUpperCase(word.codePointAt(0))
                || analysis.words(word).stream().noneMatch(stems::contains)
                || analysis.forms(word).stream().map(FrenchAnalysis::bare).anyMatch(written::contains);
    }

    /** A stem is longer than what was typed when that was an abbreviation alone. */
    private Stream<String> inFull(String form) {
        return analysis.words(form).stream().filter(word -> word.length() > form.length());
    }

    Corrections corrections() {
        return corrections;
    }

    private Query anyOf(Query words, String typed) throws IOException {
        if (typed.isBlank()) return new MatchAllDocsQuery();
        var places = new TermQuery(new Term(Fields.KIND, SearchDocument.TERRITORY));
        var any = new BooleanQuery.Builder();
        any.add(
                new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(places, Occur.MUST_NOT)
                        .build(),
                Occur.SHOULD);
        var called = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(named(typed), Occur.FILTER)
                .add(places, Occur.FILTER)
                .build();
        any.add(new BoostQuery(called, PLACE_WEIGHT), Occur.SHOULD);
        any.add(constant(Fields.NAME, Slug.folded(typed), NAME_WEIGHT), Occur.SHOULD);
        for (var code : TypedParts.codes(typed)) any.add(constant(Fields.CODES, code, CODE_WEIGHT), Occur.SHOULD);
        return any.build();
    }

    /** The name of a place is not the plural of another: one of its words at least is written as it was typed. */
    private Query named(String typed) throws IOException {
        var forms = new BooleanQuery.Builder();
        Stream.concat(TypedParts.distinct(analysis.forms(typed)).stream(), corrections.forms(typed).stream())
                .distinct()
                .forEach(form -> forms.add(ReadableTexts.holding(form), Occur.SHOULD));
        return forms.build();
    }

    private Query words(String typed, boolean most) throws IOException {
        var query = new BooleanQuery.Builder();
        var phrases = parts.phrases(typed);
        phrases.forEach(phrase -> query.add(side(phrase), Occur.MUST));
        var rest = TypedParts.unquoted(typed);
        var words = analysis.words(rest);
        var needed = parts.telling(TypedParts.distinct(words));
        if (!needed.isEmpty())
            query.add(
                    choice(needed, words, corrections.likelier(rest), most),
                    phrases.isEmpty() || most ? Occur.MUST : Occur.SHOULD);
        return query.build();
    }

    private Query choice(List<String> needed, List<String> words, List<String> likelier, boolean most) {
        var ways = new LinkedHashMap<List<String>, List<Query>>();
        needed.forEach(word ->
                ways.computeIfAbsent(List.of(word), key -> new ArrayList<>()).add(word(word)));
        for (var found : synonyms.get().in(words)) {
            var said = ways.computeIfAbsent(found.typed(), key -> new ArrayList<>());
            found.others().forEach(other -> said.add(new BoostQuery(side(other), SYNONYM_WEIGHT)));
        }
        var choice = new BooleanQuery.Builder();
        ways.values().forEach(said -> choice.add(best(said), Occur.SHOULD));
        likelier.forEach(word -> choice.add(new BoostQuery(word(word), LIKELIER_WEIGHT), Occur.SHOULD));
        choice.setMinimumNumberShouldMatch(most ? third(needed.size()) : 1);
        return choice.build();
    }

    private static int third(int words) {
        return (words + 2) / 3;
    }

    private static ReadableTexts nothing() {
        try {
            return ReadableTexts.none();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
