package fr.concertations.search;

import fr.concertations.search.SearchResults.Respelt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;

/** Tells which words were taken for others, as people write both; in words of readable texts alone. */
final class Respellings {
    private static final int TEXTS_READ = 10;
    private static final String FORMS = Fields.forms(Fields.BODY);

    private final Writings writings;

    Respellings(FrenchAnalysis analysis) {
        writings = new Writings(analysis);
    }

    List<Respelt> of(Corrections corrections, ReadableTexts readable, String typed) throws IOException {
        var respelt = new ArrayList<Respelt>();
        for (var likelier : corrections.replaced(typed)) {
            var word = likelier.typed().getFirst();
            var instead = new ArrayList<String>();
            for (var form : likelier.instead()) instead.add(written(readable, form));
            respelt.add(new Respelt(writings.in(typed, FORMS, word).orElse(word), String.join(" ", instead)));
        }
        return List.copyOf(respelt);
    }

    private String written(ReadableTexts readable, String form) throws IOException {
        var holding = new BooleanQuery.Builder()
                .add(ReadableTexts.holding(form), Occur.FILTER)
                .add(readable.readable(), Occur.FILTER)
                .build();
        var texts = readable.searcher().search(holding, TEXTS_READ).scoreDocs;
        return writings.of(readable.searcher(), FORMS, form, texts).orElse(form);
    }
}
