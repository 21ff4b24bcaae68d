package fr.concertations.contribution;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people are writing: kept at every pause, found again on another device, never overwritten unseen. */
@Service
public class Drafts {
    private final UnfinishedRepository repository;
    private final Concertations concertations;
    private final Clock clock;

    Drafts(UnfinishedRepository repository, Concertations concertations, Clock clock) {
        this.repository = repository;
        this.concertations = concertations;
        this.clock = clock;
    }

    @Transactional
    public Optional<KeptDraft> of(Actor actor, ConcertationId concertation) {
        return repository.of(actor.id(), concertation);
    }

    /**
     * Keeps a text. Saving the same text again changes nothing.
     *
     * @param revision of the draft this text continues; 0 for a first one
     * @throws InvalidInput at {@code revision} when another text was saved meanwhile
     * @throws NotFound when the person may not read the concertation
     */
    @Transactional
    public KeptDraft save(Actor actor, ConcertationId concertation, int revision, Unfinished text) {
        concertations.require(concertation, Optional.of(actor));
        var now = clock.instant();
        var kept = revision == 0
                ? repository.insert(actor.id(), concertation, text, now)
                : repository.update(actor.id(), concertation, revision, text, now);
        return kept.or(() -> repository
                        .of(actor.id(), concertation)
                        .filter(d -> d.text().equals(text)))
                .orElseThrow(() -> new InvalidInput("revision", "contribution.draft.elsewhere"));
    }

    @Transactional
    public void discard(Actor actor, ConcertationId concertation) {
        repository.delete(actor.id(), concertation);
    }

    /** A member who was writing there too finds both texts in one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        for (var where : repository.concertations(event.guest())) {
            var guests = repository.of(event.guest(), where).orElseThrow().text();
            repository
                    .of(event.member(), where)
                    .ifPresentOrElse(
                            mine -> repository.update(
                                    event.member(),
                                    where,
                                    mine.revision(),
                                    mine.text().and(guests),
                                    clock.instant()),
                            () -> repository.handOver(event.guest(), event.member(), where));
        }
    }
}
