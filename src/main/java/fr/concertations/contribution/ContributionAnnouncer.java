package fr.concertations.contribution;

import fr.concertations.debate.ConcertationChanged;
import fr.concertations.search.SearchChanges;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells search, and the modules above, what changed of a contribution or of the concertation around it. */
@Component
class ContributionAnnouncer {
    private final ContributionQueries queries;
    private final SearchChanges changes;
    private final ApplicationEventPublisher events;

    ContributionAnnouncer(ContributionQueries queries, SearchChanges changes, ApplicationEventPublisher events) {
        this.queries = queries;
        this.changes = changes;
        this.events = events;
    }

    /** Nothing hangs on it yet: only search needs to know. */
    void submitted(ContributionId id) {
        changes.changed(ContributionSource.KIND, id);
    }

    void changed(ContributionId id) {
        changes.changed(ContributionSource.KIND, id);
        events.publishEvent(new ContributionChanged(id));
    }

    @EventListener
    void on(ConcertationChanged event) {
        indexAnew(queries.everyId(event.id()));
    }

    @EventListener
    void on(ContributionsAnswered event) {
        indexAnew(event.ids());
    }

    private void indexAnew(Collection<ContributionId> ids) {
        ids.forEach(id -> changes.changed(ContributionSource.KIND, id));
    }
}
