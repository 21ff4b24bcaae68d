package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A letter and its concertation, for whoever of its team comes to them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewsletterAccess {
    private final NewsletterRepository letters;
    private final NewsletterTeam team;
    private final Concertations concertations;

    NewsletterAccess(NewsletterRepository letters, NewsletterTeam team, Concertations concertations) {
        this.letters = letters;
        this.team = team;
        this.concertations = concertations;
    }

    /** Nobody else changes it until the end of the transaction. @throws NotAllowed when it was discarded */
    Newsletter lock(NewsletterId id) {
        return letters.lock(id).orElseThrow(() -> new NotAllowed("newsletter.refused.gone"));
    }

    /** @throws NotFound for whoever may neither read the concertation nor is of its team */
    Concertation concertation(Actor actor, ConcertationId id) {
        return concertations
                .byId(id, Optional.of(actor))
                .or(() -> concertations.unchecked(id).filter(concertation -> team.mayRead(actor, concertation)))
                .orElseThrow(() -> new NotFound("concertation " + id));
    }

    void requireTeam(Actor actor, Concertation concertation) {
        if (!team.mayRead(actor, concertation)) throw new NotAllowed("newsletter.refused.reader");
    }
}
