package fr.concertations.contribution;

import fr.concertations.debate.ConcertationChanged;
import fr.concertations.debate.ConcertationId;
import fr.concertations.live.LiveChanges;
import fr.concertations.search.SearchChanges;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells search, open screens and the modules above what changed of a contribution or of the concertation around it. */
@Component
class ContributionAnnouncer {
    private final ContributionQueries queries;
    private final SearchChanges changes;
    private final LiveChanges live;
    private final ApplicationEventPublisher events;

    ContributionAnnouncer(
            ContributionQueries queries, SearchChanges changes, LiveChanges live, ApplicationEventPublisher events) {
        this.queries = queries;
        this.changes = changes;
        this.live = live;
        this.events = events;
    }

    void submitted(ConcertationId concertation, ContributionId id) {
        changes.changed(ContributionSource.KIND, id);
        live.changed(concertation.liveTopic());
        events.publishEvent(new ContributionSubmitted(concertation, id));
    }

    void changed(ContributionId id) {
        changes.changed(ContributionSource.KIND, id);
        events.publishEvent(new ContributionChanged(id));
    }

    /** @param revision of the text before */
    void rewritten(ContributionId id, int revision) {
        events.publishEvent(new ContributionRewritten(id, revision));
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
