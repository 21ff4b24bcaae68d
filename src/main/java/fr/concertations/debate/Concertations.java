package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;
import static org.jooq.impl.DSL.falseCondition;

import fr.concertations.charter.Charters;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Role;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.SearchChanges;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concertations: written and opened by référents of territories that signed, read by those who may. */
@Service
public class Concertations {
    private final ConcertationQueries queries;
    private final ConcertationRepository repository;
    private final Charters charters;
    private final SearchChanges changes;
    private final List<ConcertationFollower> followers;

    Concertations(
            ConcertationQueries queries,
            ConcertationRepository repository,
            Charters charters,
            SearchChanges changes,
            List<ConcertationFollower> followers) {
        this.queries = queries;
        this.repository = repository;
        this.charters = charters;
        this.changes = changes;
        this.followers = List.copyOf(followers);
    }

    /** Makes a draft. @throws InvalidInput at {@code territories} when one has not signed the charter */
    @Transactional
    public ConcertationId create(Actor actor, ConcertationDraft draft) {
        actor.requireReferent(List.of(draft.territories().getFirst()));
        requireSigned(draft.territories());
        return repository.insert(draft, Origin.PLATFORM, State.DRAFT, actor.id());
    }

    /**
     * Opens at once, for imports and the demonstration. A concertation held here needs a signed charter; one that was held
     * elsewhere and is over does not.
     */
    @Transactional
    public ConcertationId createByPlatform(ConcertationDraft draft, Origin origin) {
        if (origin == Origin.PLATFORM) requireSigned(draft.territories());
        var id = repository.insert(draft, origin, State.OPENED, null);
        changes.changed(ConcertationSource.KIND, id);
        return id;
    }

    /** @throws InvalidInput at {@code revision} when somebody changed it meanwhile */
    @Transactional
    public void update(Actor actor, ConcertationId id, int revision, ConcertationDraft draft) {
        var before = managed(actor, id);
        actor.requireReferent(draft.territories());
        requireSigned(draft.territories());
        if (!repository.update(id, revision, draft)) throw new InvalidInput("revision", "debate.revision.stale");
        if (before.state() == State.OPENED) announce(id);
    }

    /** Makes a draft public, or readable by those invited. Opening twice changes nothing. */
    @Transactional
    public void open(Actor actor, ConcertationId id) {
        managed(actor, id);
        repository.open(id);
        announce(id);
    }

    @Transactional(readOnly = true)
    public Optional<Concertation> bySlug(String slug, Optional<Actor> reader) {
        return first(CONCERTATION.SLUG.eq(slug)).filter(readableBy(reader));
    }

    @Transactional(readOnly = true)
    public Optional<Concertation> byId(ConcertationId id, Optional<Actor> reader) {
        return first(CONCERTATION.ID.eq(id.value())).filter(readableBy(reader));
    }

    /** @throws NotFound when it does not exist or this person may not read it */
    @Transactional(readOnly = true)
    public Concertation require(ConcertationId id, Optional<Actor> reader) {
        return byId(id, reader).orElseThrow(() -> new NotFound("concertation " + id));
    }

    /** Without asking who reads: for indexing and for what is already allowed. */
    @Transactional(readOnly = true)
    public Optional<Concertation> unchecked(ConcertationId id) {
        return first(CONCERTATION.ID.eq(id.value()));
    }

    @Transactional(readOnly = true)
    public Optional<Concertation> unchecked(String slug) {
        return first(CONCERTATION.SLUG.eq(slug));
    }

    /** The concertation an earlier import made for this territory under this title. */
    @Transactional(readOnly = true)
    public Optional<ConcertationId> imported(TerritoryCode territory, String title) {
        return first(CONCERTATION
                        .ORIGIN
                        .eq(Origin.IMPORT.name())
                        .and(CONCERTATION.TITLE.eq(title))
                        .and(ConcertationQueries.in(territory)))
                .map(Concertation::id);
    }

    /** Adds those of an import that are not there yet. */
    @Transactional
    public void addThemes(ConcertationId id, List<ThemeDraft> themes) {
        repository.addThemes(id, themes);
    }

    /** Everything opened this person may read, newest first. */
    @Transactional(readOnly = true)
    public List<Concertation> readable(Optional<Actor> reader) {
        return opened(openedReadable(reader), reader);
    }

    @Transactional(readOnly = true)
    public List<Concertation> ofTerritory(TerritoryCode territory, Optional<Actor> reader) {
        return opened(openedReadable(reader).and(ConcertationQueries.in(territory)), reader);
    }

    /** What the référents of a territory work on, drafts included. */
    @Transactional(readOnly = true)
    public List<Concertation> managedBy(Actor actor, TerritoryCode territory) {
        actor.requireReferent(List.of(territory));
        return queries.where(ConcertationQueries.in(territory));
    }

    /** The concertation, for somebody who leads it. @throws NotFound when this person may not even read it */
    @Transactional(readOnly = true)
    public Concertation managed(Actor actor, ConcertationId id) {
        var concertation = require(id, Optional.of(actor));
        actor.requireReferent(concertation.territories());
        return concertation;
    }

    @Transactional(readOnly = true)
    public Set<String> invitees(Actor actor, ConcertationId id) {
        managed(actor, id);
        return queries.invitees(id);
    }

    @Transactional(readOnly = true)
    public boolean mayRead(Concertation concertation, Optional<Actor> reader) {
        if (reader.filter(a -> a.mayModerate(concertation.territories())).isPresent())
            return concertation.state() == State.OPENED || reader.get().has(Role.REFERENT, concertation.territories());
        if (concertation.state() == State.DRAFT) return false;
        return concertation.visibility() == Visibility.PUBLIC
                || reader.flatMap(Actor::email)
                        .filter(email -> queries.isInvited(concertation.id(), email))
                        .isPresent();
    }

    private Predicate<Concertation> readableBy(Optional<Actor> reader) {
        return concertation -> mayRead(concertation, reader);
    }

    private Optional<Concertation> first(Condition condition) {
        return queries.where(condition).stream().findFirst();
    }

    private List<Concertation> opened(Condition condition, Optional<Actor> reader) {
        return queries.where(condition.and(CONCERTATION.STATE.eq(State.OPENED.name()))).stream()
                .filter(readableBy(reader))
                .toList();
    }

    /** Narrows in SQL to what may be readable; {@link #mayRead} then decides. */
    private static Condition openedReadable(Optional<Actor> reader) {
        var isPublic = CONCERTATION.VISIBILITY.eq(Visibility.PUBLIC.name());
        if (reader.isEmpty()) return isPublic;
        var invited = reader.get().email().map(ConcertationQueries::invited).orElse(falseCondition());
        var own = reader.get().grants().stream()
                .flatMap(grant -> Optional.ofNullable(grant.territory()).stream())
                .map(ConcertationQueries::in)
                .reduce(falseCondition(), Condition::or);
        return isPublic.or(invited).or(own);
    }

    private void announce(ConcertationId id) {
        changes.changed(ConcertationSource.KIND, id);
        followers.forEach(follower -> follower.readersMayHaveChanged(id));
    }

    private void requireSigned(Collection<TerritoryCode> territories) {
        for (var territory : territories)
            if (!charters.hasSigned(territory))
                throw new InvalidInput("territories", "debate.territories.unsigned", territory);
    }
}
