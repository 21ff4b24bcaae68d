package fr.concertations.argument;

import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.contribution.ContributionChanged;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationChanged;
import fr.concertations.live.LiveChanges;
import fr.concertations.search.SearchChanges;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells search, and those who look, what changed of an argument, or of what it is about. */
@Component
class ArgumentAnnouncer {
    private final ArgumentQueries queries;
    private final SearchChanges changes;
    private final LiveChanges live;

    ArgumentAnnouncer(ArgumentQueries queries, SearchChanges changes, LiveChanges live) {
        this.queries = queries;
        this.changes = changes;
        this.live = live;
    }

    /** A new one: whoever looks at the contribution hears of it. */
    void submitted(ArgumentId id, ContributionId about) {
        changed(id);
        live.changed(about.liveTopic());
    }

    void changed(ArgumentId id) {
        changes.changed(ArgumentSource.KIND, id);
    }

    @EventListener
    void on(ConcertationChanged event) {
        changed(queries.ids(ITEM.CONCERTATION_ID.eq(event.id().value())));
    }

    @EventListener
    void on(ContributionChanged event) {
        changed(queries.ids(ArgumentQueries.about(event.id())));
    }

    private void changed(List<ArgumentId> ids) {
        ids.forEach(this::changed);
    }
}
