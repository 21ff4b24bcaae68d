package fr.concertations.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** How people write what the index knows without accents: as most of a few texts do. */
final class Writings {
    private static final int LONGEST_READ = 20_000;
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['’]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’\\- ]+");

    private final FrenchAnalysis analysis;

    Writings(FrenchAnalysis analysis) {
        this.analysis = analysis;
    }

    /** @param field of {@link Fields#BODY} or like it, whose term it is; empty when none of these texts writes it in one go */
    Optional<String> of(IndexSearcher searcher, String field, String term, ScoreDoc[] texts) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) {
            var stored = searcher.storedFields().document(text.doc, Set.of(Fields.TITLE, Fields.BODY));
            for (var part : List.of(Fields.BODY, Fields.TITLE)) {
                var words = stored.get(part);
                var written = words == null ? Optional.<String>empty() : in(words, field, term);
                written.ifPresent(one -> counts.merge(one, 1, Integer::sum));
                if (written.isPresent()) break;
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> {
            var small = lowered(most.getKey());
            return counts.containsKey(small) ? small : most.getKey();
        });
    }

    /** How long the article stuck to a word is, when there is a word after it. */
    static int articleOf(String written) {
        var article = ARTICLE.matcher(written);
        return article.find() && article.end() < written.length() ? article.end() : 0;
    }

    /** How this text writes it. */
    Optional<String> in(String body, String field, String term) throws IOException {
        var text = FrenchAnalysis.composed(body.length() <= LONGEST_READ ? body : body.substring(0, LONGEST_READ));
        try (var stream = analysis.tokenStream(field, text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                if (term.contentEquals(word)) {
                    var written = plain(text.substring(offset.startOffset(), offset.endOffset()));
                    if (written.isPresent()) return written;
                }
            stream.end();
        }
        return Optional.empty();
    }

    /** Without the article stuck to it; empty across a full stop, a comma or the end of a line. */
    private static Optional<String> plain(String written) {
        var bare = ARTICLE.matcher(written).replaceFirst("").replaceAll("[\\h\\p{Zs}]+", " ");
        return bare.length() <= LONGEST_SHOWN && PLAIN.matcher(bare).matches() ? Optional.of(bare) : Optional.empty();
    }

    /** At the beginning of a sentence a word says nothing of its capital. */
    private static String lowered(String written) {
        return written.substring(0, 1).toLowerCase(Locale.FRENCH) + written.substring(1);
    }
}
