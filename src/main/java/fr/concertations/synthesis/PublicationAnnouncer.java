package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionsAnswered;
import fr.concertations.debate.ConcertationChanged;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Actor;
import fr.concertations.search.SearchChanges;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells search what was published, and the contributions that they were answered. */
@Component
class PublicationAnnouncer {
    private final SearchChanges changes;
    private final ApplicationEventPublisher events;

    PublicationAnnouncer(SearchChanges changes, ApplicationEventPublisher events) {
        this.changes = changes;
        this.events = events;
    }

    void synthesis(ConcertationId id) {
        changes.changed(PublicationSources.SYNTHESIS, id);
    }

    /** @param before contributions answered until now @param after those answered from now on */
    void conclusions(ConcertationId id, Set<ContributionId> before, Set<ContributionId> after) {
        changes.changed(PublicationSources.CONCLUSIONS, id);
        var concerned = new HashSet<>(before);
        concerned.addAll(after);
        if (!concerned.isEmpty()) events.publishEvent(new ContributionsAnswered(concerned));
    }

    void published(ConcertationId id, DocumentKind document, int version, Actor by) {
        events.publishEvent(new DocumentPublished(id, document, version, by.id()));
    }

    @EventListener
    void on(ConcertationChanged event) {
        changes.changed(PublicationSources.SYNTHESIS, event.id());
        changes.changed(PublicationSources.CONCLUSIONS, event.id());
    }
}
