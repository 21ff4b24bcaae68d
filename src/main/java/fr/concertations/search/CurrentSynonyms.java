package fr.concertations.search;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The vocabulary as questions use it: analysed anew only when it changed. */
@Component
class CurrentSynonyms implements Supplier<Synonyms> {
    private record Analysed(List<List<String>> groups, Synonyms synonyms) {}

    private final SynonymBook book;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private volatile Analysed analysed = new Analysed(List.of(), Synonyms.NONE);

    CurrentSynonyms(SynonymBook book) {
        this.book = book;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the book gives the same list as long as nothing changed
    public Synonyms get() {
        var groups = book.groups();
        var known = analysed;
        if (known.groups() == groups) return known.synonyms();
        var now = new Analysed(groups, new Synonyms(groups, analysis));
        analysed = now;
        return now.synonyms();
    }
}
