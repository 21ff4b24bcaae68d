package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * French words as the index knows them: no articles stuck to them, no accents, no plural. Accents go before anything
 * looks at the word, so that a text and a question with or without them always end up the same. No word is dropped:
 * the small ones are only optional in a question, so that a question made of them alone finds something too. Beside
 * its stems a text has its forms as they were written, and its pairs of telling words.
 *
 * @see "docs/adr/ADR-010-search-ranking.md"
 */
final class FrenchAnalysis extends Analyzer {
    /** Changes whenever the same text would give other words: an index made by another version is rebuilt. */
    static final String VERSION = "french-2";

    private static final String STEMS = "";
    private static final Pattern ORDINAL = Pattern.compile("^([0-9]+)(?:e|er|ere|eme|ieme|nd|nde)$");
    private static final Pattern INFLECTION = Pattern.compile("(?<=..)(?:es|e|s|x)$");
    private static final List<String> ORDINALS = List.of(
            "deuxieme",
            "troisieme",
            "quatrieme",
            "cinquieme",
            "sixieme",
            "septieme",
            "huitieme",
            "neuvieme",
            "dixieme",
            "onzieme",
            "douzieme",
            "treizieme",
            "quatorzieme",
            "quinzieme",
            "seizieme");
    private static final StemmerOverrideFilter.StemmerOverrideMap SAME = same();
    private static final String SMALL_WORDS = """
            a ai as au aucun aucune aux avec avoir c ce ces cet cette ceux chez comme comment d dans de des donc dont du
            elle elles eme en es est et etc etre eux fait faut font ici il ils j je l la le les leur leurs lui m ma mais
            me meme mes moi mon n ne nos notre nous on ont ou par pas peut plus pour pourquoi qu quand que quel quelle
            quelles quels qui quoi s sa sans se ses si son sont soit suis sur t ta te tes toi ton tous tout tres tu un
            une vos votre vous y
            """;
    private static final Set<String> SMALL_FORMS =
            Stream.of(SMALL_WORDS.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private final CharArraySet small;

    FrenchAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
        small = new CharArraySet(
                SMALL_FORMS.stream().flatMap(word -> words(word).stream()).toList(), false);
    }

    /** The index terms of a text, in order. */
    List<String> words(String text) {
        return terms(STEMS, text);
    }

    /** Its telling words as they were written, accents apart. */
    List<String> forms(String text) {
        return terms(Fields.forms(STEMS), text).stream()
                .filter(form -> !SMALL_FORMS.contains(form))
                .toList();
    }

    /** Its telling words two by two, whatever small words stand between them. */
    List<String> pairs(String text) {
        return terms(Fields.pairs(STEMS), text);
    }

    /** Those that tell what is meant: without the small ones. */
    List<String> telling(List<String> words) {
        return words.stream().filter(word -> !isSmall(word)).toList();
    }

    /** Articles, pronouns and the like: they help to order results, not to choose them. */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** A form without the marks of a plural or of a feminine. */
    static String bare(String form) {
        return INFLECTION.matcher(form).replaceFirst("");
    }

    /** One character per letter, accent included: folding knows no others. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new StandardTokenizer();
        TokenStream bare = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
        TokenStream single = new ElisionFilter(bare, FrenchAnalyzer.DEFAULT_ARTICLES);
        if (Fields.hasForms(field)) return new TokenStreamComponents(tokens, single);
        TokenStream numbers = new PatternReplaceFilter(single, ORDINAL, "$1", false);
        TokenStream stems = new FrenchLightStemFilter(new StemmerOverrideFilter(numbers, SAME));
        return new TokenStreamComponents(tokens, Fields.hasPairs(field) ? paired(stems) : stems);
    }

    private TokenStream paired(TokenStream stems) {
        var pairs = new ShingleFilter(new Adjacent(new StopFilter(stems, small)), 2, 2);
        pairs.setOutputUnigrams(false);
        return pairs;
    }

    private List<String> terms(String field, String text) {
        var terms = new ArrayList<String>();
        try (var stream = tokenStream(field, composed(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static StemmerOverrideFilter.StemmerOverrideMap same() {
        try {
            var known = new StemmerOverrideFilter.Builder();
            known.add("st", "saint");
            known.add("ste", "saint");
            for (var i = 0; i < ORDINALS.size(); i++) known.add(ORDINALS.get(i), String.valueOf(i + 2));
            return known.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
