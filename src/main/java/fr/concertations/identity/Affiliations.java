package fr.concertations.identity;

import fr.concertations.identity.Affiliation.State;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Élus, agents and representatives of organisations ask the territory to confirm them; its référents decide, never of
 * themselves. Until then they are only what they say they are.
 */
@Service
@Transactional(readOnly = true)
public class Affiliations {
    private final AffiliationRepository rows;
    private final TrustLetters letters;
    private final Clock clock;

    Affiliations(AffiliationRepository rows, TrustLetters letters, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    /** Replaces what waits. @throws InvalidInput at the field to correct @throws NotAllowed while a confirmed one counts */
    @Transactional
    public void ask(Actor actor, AffiliationDraft draft) {
        var capacity = Optional.ofNullable(actor.college())
                .filter(college -> !actor.isGuest() && actor.introduced())
                .flatMap(Capacity::of)
                .orElseThrow(() -> new NotAllowed("refusal.affiliation.college"));
        var standing = draft.requireComplete(capacity);
        if (!rows.hasReferent(standing.territory()))
            throw new InvalidInput("territory", "affiliation.territory.nobody");
        rows.lockPerson(actor.id());
        rows.makeRoom(actor.id());
        if (mine(actor).filter(one -> one.holds(clock.instant())).isPresent())
            throw new NotAllowed("refusal.affiliation.already");
        rows.ask(actor.id(), standing);
    }

    /** The last one of this person, whatever became of it. */
    public Optional<Affiliation> mine(Actor actor) {
        return rows.lastOf(actor.id());
    }

    /** Takes back one’s request, or says one no longer speaks for anybody. */
    @Transactional
    public void leave(Actor actor) {
        rows.lockPerson(actor.id());
        rows.makeRoom(actor.id());
        rows.endConfirmed(actor.id());
    }

    /** Those that wait, the oldest first. */
    public List<Affiliation> waiting(Actor actor, TerritoryCode territory) {
        actor.requireReferent(Set.of(territory));
        return rows.of(territory, State.ASKED);
    }

    /** Those that count, by name. */
    public List<Affiliation> confirmed(Actor actor, TerritoryCode territory) {
        actor.requireReferent(Set.of(territory));
        return rows.of(territory, State.CONFIRMED).stream()
                .filter(one -> one.holds(clock.instant()))
                .toList();
    }

    /** @throws InvalidInput at {@code lastDay} @throws NotAllowed when it is one’s own, or does not wait any more */
    @Transactional
    public void confirm(Actor actor, UUID id, Term term) {
        var asked = term.requireAhead(clock.instant());
        var one = decide(actor, id, State.ASKED, State.CONFIRMED, asked);
        letters.confirmed(one.account(), id, one.standing());
    }

    /** @param reason the person reads it @throws InvalidInput at {@code reason} when there is none */
    @Transactional
    public void refuse(Actor actor, UUID id, String reason) {
        if (reason.isBlank()) throw new InvalidInput("reason", "affiliation.reason.missing");
        var words = Term.reasonOf(reason);
        var one = decide(actor, id, State.ASKED, State.REFUSED, new Term(null, words));
        letters.refused(one.account(), id, one.standing(), words);
    }

    /** Somebody confirmed speaks for them no longer. */
    @Transactional
    public void end(Actor actor, UUID id, String reason) {
        decide(actor, id, State.CONFIRMED, State.ENDED, new Term(null, Term.reasonOf(reason)));
    }

    private Affiliation decide(Actor actor, UUID id, State from, State to, Term term) {
        var one = rows.lock(id)
                .filter(found -> found.state() == from)
                .orElseThrow(() -> new NotAllowed("refusal.affiliation.gone"));
        actor.requireReferent(Set.of(one.standing().territory()));
        if (one.account().equals(actor.id())) throw new NotAllowed("refusal.affiliation.oneself");
        rows.decide(id, to, actor.id(), term);
        return one;
    }
}
