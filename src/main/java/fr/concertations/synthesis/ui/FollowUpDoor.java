package fr.concertations.synthesis.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Role;
import fr.concertations.shell.SignInFirst;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.DocumentReuses;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.Publications;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who comes to the views after a concertation: its référents work there, its other readers read what is published. */
@Component
public class FollowUpDoor {
    private final CurrentActor visitor;
    private final Concertations concertations;
    private final Extracts extracts;
    private final Publications publications;
    private final List<DocumentReuses> above;

    FollowUpDoor(
            CurrentActor visitor,
            Concertations concertations,
            Extracts extracts,
            Publications publications,
            List<DocumentReuses> above) {
        this.visitor = visitor;
        this.concertations = concertations;
        this.extracts = extracts;
        this.publications = publications;
        this.above = List.copyOf(above);
    }

    /** The person and the concertation of the address; nobody yet when one must sign in first, which the event then does. */
    public Optional<Visit> open(BeforeEnterEvent event) {
        var actor = visitor.get();
        if (actor.isEmpty()) SignInFirst.before(event);
        var slug = event.getRouteParameters().get("slug").orElse("");
        return actor.map(a -> new Visit(a, concertations.bySlug(slug, actor).orElseThrow(NotFoundException::new)));
    }

    /** The person who acts now. @throws fr.concertations.kernel.NotAllowed when the session ended meanwhile */
    public Actor actor() {
        return visitor.require();
    }

    public FollowUpSteps steps(Visit visit, FollowUpStep current) {
        return new FollowUpSteps(visit.concertation(), current, done(visit));
    }

    private Set<FollowUpStep> done(Visit visit) {
        var done = EnumSet.noneOf(FollowUpStep.class);
        var id = visit.concertation().id();
        var reader = Optional.of(visit.actor());
        if (!extracts.of(visit.actor(), id).isEmpty()) done.add(FollowUpStep.HARVEST);
        if (!publications.versions(id, DocumentKind.SYNTHESIS, reader).isEmpty()) done.add(FollowUpStep.SYNTHESIS);
        if (!publications.versions(id, DocumentKind.CONCLUSIONS, reader).isEmpty()) done.add(FollowUpStep.CONCLUSIONS);
        if (above.stream().anyMatch(module -> module.published(visit.concertation()))) done.add(FollowUpStep.GRID);
        return done;
    }

    /** Somebody at the door of a concertation they may read. */
    public record Visit(Actor actor, Concertation concertation) {
        public boolean isReferent() {
            return actor.has(Role.REFERENT, concertation.territories());
        }

        /** @throws fr.concertations.kernel.NotAllowed unless the person leads the concertation */
        public void requireReferent() {
            actor.requireReferent(concertation.territories());
        }
    }
}
