package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;

import fr.concertations.identity.Actor;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.SearchDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read which concertation, said once for pages and for search: everybody what is public; people
 * invited by address or let in by a link or a code, référents and moderators of its territories what is by invitation; its référents alone what is still a draft.
 */
@Component
public class ConcertationReaders {
    private static final String PREFIX = "concertation:";
    private static final String MODERATION = "moderation:";

    private final ConcertationQueries queries;

    ConcertationReaders(ConcertationQueries queries) {
        this.queries = queries;
    }

    /** Tokens of a reader beyond what everybody may find. */
    @Transactional(readOnly = true)
    public Set<String> tokensFor(Optional<Actor> reader) {
        if (reader.isEmpty()) return Set.of();
        return queries.ids(opened(Visibility.INVITATION).and(readableBy(reader))).stream()
                .map(id -> PREFIX + id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, and what is hidden or withdrawn where this person moderates. */
    @Transactional(readOnly = true)
    public Set<String> tokensForModerator(Optional<Actor> reader) {
        var moderating = reader.stream()
                .flatMap(actor -> Stream.concat(held(actor, Role.MODERATOR), held(actor, Role.REFERENT)))
                .map(territory -> MODERATION + territory.value());
        return Stream.concat(tokensFor(reader).stream(), moderating).collect(Collectors.toUnmodifiableSet());
    }

    /** Tokens of what was hidden or withdrawn there: it is found by those who moderate, whatever the visibility. */
    public static List<String> ofHidden(Concertation concertation) {
        return concertation.territories().stream()
                .map(territory -> MODERATION + territory.value())
                .toList();
    }

    /** Tokens of whatever belongs to this concertation. */
    public static List<String> of(Concertation concertation) {
        return concertation.visibility() == Visibility.PUBLIC
                ? SearchDocument.EVERYBODY
                : List.of(PREFIX + concertation.id());
    }

    static Condition readableBy(Optional<Actor> reader) {
        return reader.map(ConcertationReaders::readableBy).orElseGet(() -> opened(Visibility.PUBLIC));
    }

    private static Condition readableBy(Actor actor) {
        var invited = actor.email().map(ConcertationQueries::invited).orElseGet(DSL::falseCondition);
        return opened(Visibility.PUBLIC)
                .or(opened(Visibility.INVITATION)
                        .and(invited.or(ConcertationQueries.admitted(actor.id()))
                                .or(whereHeld(actor, Role.MODERATOR))))
                .or(whereHeld(actor, Role.REFERENT));
    }

    private static Condition opened(Visibility visibility) {
        return CONCERTATION.STATE.eq(State.OPENED.name()).and(CONCERTATION.VISIBILITY.eq(visibility.name()));
    }

    private static Condition whereHeld(Actor actor, Role role) {
        var territories = held(actor, role).toList();
        return territories.isEmpty() ? DSL.falseCondition() : ConcertationQueries.in(territories);
    }

    private static Stream<TerritoryCode> held(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::territory)
                .flatMap(territory -> Optional.ofNullable(territory).stream());
    }
}
