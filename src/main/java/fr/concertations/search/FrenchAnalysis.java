package fr.concertations.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * French words as the index knows them: no articles stuck to them, no accents, no plural. Accents go before anything
 * looks at the word, so that a text and a question with or without them always end up the same. No word is dropped:
 * the small ones are only optional in a question, so that a question made of them alone finds something too.
 */
final class FrenchAnalysis extends Analyzer {
    /** Changes whenever the same text would give other words: an index made by another version is rebuilt. */
    static final String VERSION = "french-1";

    private static final StemmerOverrideFilter.StemmerOverrideMap ABBREVIATIONS = abbreviations();
    private static final String SMALL_WORDS = """
            a ai as au aucun aucune aux avec avoir c ce ces cet cette ceux chez comme comment d dans de des donc dont du
            elle elles en es est et etc etre eux fait faut font ici il ils j je l la le les leur leurs lui m ma mais me
            meme mes moi mon n ne nos notre nous on ont ou par pas peut plus pour pourquoi qu quand que quel quelle
            quelles quels qui quoi s sa sans se ses si son sont soit suis sur t ta te tes toi ton tous tout tres tu un
            une vos votre vous y
            """;

    private final Set<String> small;

    FrenchAnalysis() {
        small = Stream.of(SMALL_WORDS.split("\\s+"))
                .flatMap(word -> words(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The index terms of a text, in order. */
    List<String> words(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", composed(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Articles, pronouns and the like: they help to order results, not to choose them. */
    boolean isSmall(String word) {
        return small.contains(word);
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
        return new TokenStreamComponents(
                tokens, new FrenchLightStemFilter(new StemmerOverrideFilter(single, ABBREVIATIONS)));
    }

    private static StemmerOverrideFilter.StemmerOverrideMap abbreviations() {
        try {
            var known = new StemmerOverrideFilter.Builder();
            known.add("st", "saint");
            known.add("ste", "saint");
            return known.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
