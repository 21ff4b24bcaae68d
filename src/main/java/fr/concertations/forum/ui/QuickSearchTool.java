package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.search.Completions;
import fr.concertations.search.SearchService;
import fr.concertations.shell.HeaderTool;

/** Puts the quick search in the header: what each person finds is what that person may read at that moment. */
@org.springframework.stereotype.Component
class QuickSearchTool implements HeaderTool {
    private final Gate gate;
    private final ConcertationReaders readers;
    private final SearchService search;
    private final Completions completions;

    QuickSearchTool(Gate gate, ConcertationReaders readers, SearchService search, Completions completions) {
        this.gate = gate;
        this.readers = readers;
        this.search = search;
        this.completions = completions;
    }

    @Override
    public Component atHand() {
        return new QuickSearch(typed -> QuickFinds.of(typed, readers.tokensFor(gate.visitor()), search, completions));
    }
}
