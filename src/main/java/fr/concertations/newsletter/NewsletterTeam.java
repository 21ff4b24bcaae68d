package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.NotAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may do what with the letters of a concertation: its référents write and send; a second person agrees, from its
 * territories, or from the platform where they have nobody else.
 */
@Component
class NewsletterTeam {
    private final Roles roles;

    NewsletterTeam(Roles roles) {
        this.roles = roles;
    }

    boolean mayWrite(Actor actor, Concertation concertation) {
        return actor.has(Role.REFERENT, concertation.territories());
    }

    void requireWriter(Actor actor, Concertation concertation) {
        actor.requireReferent(concertation.territories());
    }

    /** May read what is not sent. */
    boolean mayRead(Actor actor, Concertation concertation) {
        return actor.mayModerate(concertation.territories()) || isOfPlatform(actor);
    }

    /** Empty when this person may agree; else the key of the reason. */
    Optional<String> refusal(Actor actor, Concertation concertation, List<NewsletterStep> journal) {
        var writers = writers(journal);
        if (writers.contains(actor.id())) return Optional.of("newsletter.refused.writer");
        if (actor.mayModerate(concertation.territories())) return Optional.empty();
        if (!isOfPlatform(actor)) return Optional.of("refusal.moderator");
        return others(concertation, writers).isEmpty() ? Optional.empty() : Optional.of("newsletter.refused.team");
    }

    void requireSecond(Actor actor, Concertation concertation, List<NewsletterStep> journal) {
        refusal(actor, concertation, journal).ifPresent(key -> {
            throw new NotAllowed(key);
        });
    }

    /** Who could agree: the others of the territories, else administrators. */
    List<Roles.Holder> seconds(Concertation concertation, List<NewsletterStep> journal) {
        var writers = writers(journal);
        var others = others(concertation, writers);
        return others.isEmpty()
                ? roles.administrators().stream()
                        .filter(holder -> !writers.contains(holder.account()))
                        .toList()
                : others;
    }

    private List<Roles.Holder> others(Concertation concertation, Set<AccountId> writers) {
        return roles.speakingFor(concertation.territories()).stream()
                .filter(holder -> !writers.contains(holder.account()))
                .toList();
    }

    private static Set<AccountId> writers(List<NewsletterStep> journal) {
        return journal.stream()
                .filter(step -> step.act().isOfWriter())
                .flatMap(step -> step.account().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isOfPlatform(Actor actor) {
        return actor.isAdministrator() || actor.isCommission();
    }
}
