package fr.concertations.moderation;

import fr.concertations.identity.Actor;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.identity.Role;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.moderation.ModerableContent.Card;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Participants report; moderators of the territories concerned decide, with their reasons. Nothing is deleted:
 * what is hidden can be restored, and every decision is kept.
 */
@Service
@Transactional
public class Moderation {
    public static final int LONGEST_COMMENT = 2000;
    public static final int SHORTEST_EXPLANATION = 10;
    public static final int LONGEST_EXPLANATION = 4000;
    private static final int MOST_RECENT = 30;

    private final Map<String, ModerableContent> contents;
    private final ModerationQueries queries;
    private final ModerationRepository repository;
    private final AlertQueries alerts;
    private final AlertRepository alertRepository;
    private final ApplicationEventPublisher events;

    Moderation(
            List<ModerableContent> contents,
            ModerationQueries queries,
            ModerationRepository repository,
            AlertQueries alerts,
            AlertRepository alertRepository,
            ApplicationEventPublisher events) {
        this.contents = contents.stream().collect(Collectors.toMap(ModerableContent::kind, Function.identity()));
        this.queries = queries;
        this.repository = repository;
        this.alerts = alerts;
        this.alertRepository = alertRepository;
        this.events = events;
    }

    /**
     * Tells the moderators about a text. One report per person and text: reporting again corrects it until it is settled.
     *
     * @throws InvalidInput at {@code reason} or {@code comment}
     * @throws NotAllowed for one's own text, or when a moderator has already answered
     */
    public void report(Actor actor, String kind, UUID id, @Nullable ReportReason reason, String comment) {
        var card = card(kind, id);
        if (card.hidden()) throw new NotFound(kind + " " + id);
        if (isAuthor(actor, card)) throw new NotAllowed("moderation.report.own");
        if (reason == null) throw new InvalidInput("reason", "moderation.report.reason.missing");
        var said = comment.strip();
        if (reason == ReportReason.OTHER && said.isEmpty())
            throw new InvalidInput("comment", "moderation.report.comment.missing");
        if (said.length() > LONGEST_COMMENT)
            throw new InvalidInput("comment", "moderation.tooLong", LONGEST_COMMENT, said.length());
        repository.lock(kind, id);
        if (!repository.report(card, actor.id(), reason, said)) throw new NotAllowed("moderation.report.settled");
    }

    /**
     * Tells the moderators what the platform noticed about a text; nothing is hidden by it. While one waits it is brought
     * up to date; once a moderator has answered, nothing more is said that day. Without effect on a hidden text.
     */
    public void alert(String kind, UUID id, Burst burst) {
        repository.lock(kind, id);
        found(kind, id).filter(card -> !card.hidden()).ifPresent(card -> alertRepository.raise(card, burst));
    }

    /** May moderate somewhere. */
    public static boolean isModerator(Actor actor) {
        return !territories(actor).isEmpty();
    }

    /** What this person may decide on. @throws NotAllowed unless a moderator somewhere */
    @Transactional(readOnly = true)
    public Queue queue(Actor actor) {
        if (!isModerator(actor)) throw new NotAllowed("moderation.queue.refused");
        var reports = queries.unsettled(territories(actor));
        var raised = alerts.unsettled(territories(actor));
        var waiting = Stream.concat(reports.keySet().stream(), raised.keySet().stream())
                .distinct()
                .flatMap(text -> decidable(actor, text.kind(), text.id())
                        .map(card -> new Queue.Waiting(
                                card, reports.getOrDefault(text, List.of()), Optional.ofNullable(raised.get(text))))
                        .stream())
                .toList();
        return new Queue(Queue.oldestFirst(waiting), recent(actor));
    }

    /** How much waits in these territories, counted. @throws NotAllowed unless a moderator of one of them */
    @Transactional(readOnly = true)
    public Backlog backlog(Actor actor, Collection<TerritoryCode> places, Instant before) {
        actor.requireModerator(places);
        return new Backlog(queries.unsettledSince(places, before), alerts.howMany(places));
    }

    /**
     * Takes the text out of public places.
     *
     * @throws InvalidInput at {@code reason} or {@code explanation}
     * @throws NotAllowed unless a moderator of its territories, or when it is hidden already
     */
    public void hide(Actor actor, String kind, UUID id, @Nullable ReportReason reason, String explanation) {
        var card = locked(actor, kind, id);
        if (card.hidden()) throw new NotAllowed("moderation.alreadyHidden");
        if (reason == null) throw new InvalidInput("reason", "moderation.hide.reason.missing");
        var said = explained(explanation);
        content(kind).hide(id);
        if (!card(kind, id).hidden()) throw new NotAllowed("moderation.withdrawn");
        repository.decide(card, Decision.Action.HIDE, reason, said, actor.id());
        events.publishEvent(new TextModerated(card, Decision.Action.HIDE, actor.id()));
    }

    /** Puts a hidden text back. @throws InvalidInput at {@code explanation} @throws NotAllowed as for {@link #hide} */
    public void restore(Actor actor, String kind, UUID id, String explanation) {
        var card = locked(actor, kind, id);
        if (!card.hidden()) throw new NotAllowed("moderation.notHidden");
        var said = explained(explanation);
        content(kind).restore(id);
        repository.decide(card, Decision.Action.RESTORE, null, said, actor.id());
        events.publishEvent(new TextModerated(card, Decision.Action.RESTORE, actor.id()));
    }

    /** Leaves the text online and settles its reports and its alert; a note for the other moderators may say why. */
    public void keep(Actor actor, String kind, UUID id, String note) {
        var card = locked(actor, kind, id);
        if (card.hidden()) throw new NotAllowed("moderation.alreadyHidden");
        var said = note.strip();
        if (said.length() > LONGEST_EXPLANATION)
            throw new InvalidInput("explanation", "moderation.tooLong", LONGEST_EXPLANATION, said.length());
        repository.decide(card, Decision.Action.KEEP, null, said, actor.id());
    }

    /** Every decision about a text, the latest first. For its author and its moderators. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(String kind, UUID id) {
        return queries.about(kind, id);
    }

    /** What was decided about this person's own texts, the latest first; texts left online are not mentioned. */
    @Transactional(readOnly = true)
    public List<Queue.Decided> decisionsOnMine(Actor actor) {
        return withCards(queries.ofAuthor(actor.id()), card -> true);
    }

    private List<Queue.Decided> recent(Actor actor) {
        return withCards(
                queries.latest(territories(actor), MOST_RECENT), card -> actor.mayModerate(card.territories()));
    }

    private List<Queue.Decided> withCards(List<Decision> decisions, Predicate<Card> which) {
        Set<UUID> seen = new HashSet<>();
        return decisions.stream()
                .flatMap(decision -> found(decision.contentKind(), decision.contentId())
                        .filter(which)
                        .map(card -> new Queue.Decided(
                                decision,
                                card,
                                seen.add(card.id()) && card.hidden() && decision.action() == Decision.Action.HIDE))
                        .stream())
                .toList();
    }

    private Card locked(Actor actor, String kind, UUID id) {
        repository.lock(kind, id);
        var card = card(kind, id);
        actor.requireModerator(card.territories());
        return card;
    }

    private Optional<Card> decidable(Actor actor, String kind, UUID id) {
        return found(kind, id).filter(card -> actor.mayModerate(card.territories()));
    }

    private Card card(String kind, UUID id) {
        return found(kind, id).orElseThrow(() -> new NotFound(kind + " " + id));
    }

    private Optional<Card> found(String kind, UUID id) {
        return Optional.ofNullable(contents.get(kind)).flatMap(content -> content.card(id));
    }

    private ModerableContent content(String kind) {
        return Optional.ofNullable(contents.get(kind)).orElseThrow(() -> new NotFound(kind));
    }

    private static Set<TerritoryCode> territories(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == Role.MODERATOR || grant.role() == Role.REFERENT)
                .flatMap(grant -> Stream.ofNullable(grant.territory()))
                .collect(Collectors.toSet());
    }

    @EventListener
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member());
    }

    private static boolean isAuthor(Actor actor, Card card) {
        return actor.id().value().equals(card.author());
    }

    private static String explained(String explanation) {
        var said = explanation.strip();
        if (said.length() < SHORTEST_EXPLANATION || said.length() > LONGEST_EXPLANATION)
            throw new InvalidInput(
                    "explanation", "moderation.explanation.length", SHORTEST_EXPLANATION, LONGEST_EXPLANATION);
        return said;
    }
}
