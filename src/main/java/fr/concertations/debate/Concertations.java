package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.SearchChanges;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Concertations: written and opened by référents of territories that signed, read by those who may. */
@Service
public class Concertations {
    private final ConcertationQueries queries;
    private final ConcertationRepository repository;
    private final SignedTerritories signed;
    private final SearchChanges changes;
    private final ApplicationEventPublisher events;

    Concertations(
            ConcertationQueries queries,
            ConcertationRepository repository,
            SignedTerritories signed,
            SearchChanges changes,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.repository = repository;
        this.signed = signed;
        this.changes = changes;
        this.events = events;
    }

    /** Makes a draft. @throws InvalidInput at {@code territories} when one has not signed the charter */
    @Transactional
    public ConcertationId create(Actor actor, ConcertationDraft draft) {
        actor.requireReferent(List.of(draft.territories().getFirst()));
        signed.require(draft.territories());
        return repository.insert(draft, Origin.PLATFORM, State.DRAFT, actor.id());
    }

    /**
     * Opens at once, for imports and the demonstration. A concertation held here needs a signed charter; one that was held
     * elsewhere and is over does not.
     */
    @Transactional
    public ConcertationId createByPlatform(ConcertationDraft draft, Origin origin) {
        if (origin == Origin.PLATFORM) signed.require(draft.territories());
        var id = repository.insert(draft, origin, State.OPENED, null);
        changes.changed(ConcertationSource.KIND, id);
        return id;
    }

    /**
     * Replaces everything but the address; once opened, the territory that leads stays, since the address names it.
     *
     * @throws InvalidInput at the field to correct; at {@code revision} when somebody changed it meanwhile
     */
    @Transactional
    public void update(Actor actor, ConcertationId id, int revision, ConcertationDraft draft) {
        var before = managed(actor, id);
        var lead = draft.territories().getFirst();
        if (!lead.equals(before.lead())) {
            if (before.state() == State.OPENED) throw new InvalidInput("territories", "debate.territories.lead");
            actor.requireReferent(List.of(lead));
        }
        signed.require(draft.territories());
        write(id, revision, draft);
        if (before.state() == State.OPENED) announce(id);
    }

    /** Makes a draft public, or readable by those invited. Opening twice changes nothing. */
    @Transactional
    public void open(Actor actor, ConcertationId id) {
        var concertation = managed(actor, id);
        if (concertation.state() == State.OPENED) return;
        signed.require(concertation.territories());
        repository.open(id);
        announce(id);
        events.publishEvent(new ConcertationOpened(id, actor.id()));
    }

    @Transactional(readOnly = true)
    public Optional<Concertation> bySlug(String slug, Optional<Actor> reader) {
        return first(CONCERTATION.SLUG.eq(slug).and(ConcertationReaders.readableBy(reader)));
    }

    @Transactional(readOnly = true)
    public Optional<Concertation> byId(ConcertationId id, Optional<Actor> reader) {
        return first(CONCERTATION.ID.eq(id.value()).and(ConcertationReaders.readableBy(reader)));
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

    /** The same by address. */
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
                        .and(ConcertationQueries.in(List.of(territory))))
                .map(Concertation::id);
    }

    /** Adds those of an import that are not there yet. */
    @Transactional
    public void addThemes(ConcertationId id, List<ThemeDraft> themes) {
        repository.addThemes(id, themes);
    }

    /** The same for several at once. */
    @Transactional(readOnly = true)
    public Map<ConcertationId, Concertation> unchecked(Collection<ConcertationId> ids) {
        return byId(queries.where(ConcertationQueries.among(ids)));
    }

    /** Those among these that this person may read. */
    @Transactional(readOnly = true)
    public Map<ConcertationId, Concertation> readableAmong(Collection<ConcertationId> ids, Optional<Actor> reader) {
        return byId(queries.where(ConcertationQueries.among(ids).and(ConcertationReaders.readableBy(reader))));
    }

    /** Everything opened this person may read, newest first. */
    @Transactional(readOnly = true)
    public List<Concertation> readable(Optional<Actor> reader) {
        return queries.where(opened().and(ConcertationReaders.readableBy(reader)));
    }

    /** Which these are, without reading them. */
    @Transactional(readOnly = true)
    public Set<ConcertationId> readableIds(Optional<Actor> reader) {
        return queries.ids(opened().and(ConcertationReaders.readableBy(reader)));
    }

    /** The same for a territory, alone or with others. */
    @Transactional(readOnly = true)
    public List<Concertation> ofTerritory(TerritoryCode territory, Optional<Actor> reader) {
        return queries.where(
                opened().and(ConcertationQueries.in(List.of(territory))).and(ConcertationReaders.readableBy(reader)));
    }

    /** What the référents of a territory work on, drafts included. */
    @Transactional(readOnly = true)
    public List<Concertation> managedBy(Actor actor, TerritoryCode territory) {
        actor.requireReferent(List.of(territory));
        return queries.where(ConcertationQueries.in(List.of(territory)));
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

    /** What most public concertations call the theme of this code; empty where none has it. */
    @Transactional(readOnly = true)
    public Optional<String> publicTheme(String code) {
        return queries.themeLabel(code, ConcertationReaders.readableBy(Optional.empty()));
    }

    @Transactional(readOnly = true)
    public boolean mayRead(Concertation concertation, Optional<Actor> reader) {
        return !readableAmong(List.of(concertation.id()), reader).isEmpty();
    }

    private Optional<Concertation> first(Condition condition) {
        return queries.one(condition);
    }

    private static Condition opened() {
        return CONCERTATION.STATE.eq(State.OPENED.name());
    }

    private static Map<ConcertationId, Concertation> byId(List<Concertation> concertations) {
        return concertations.stream().collect(Collectors.toMap(Concertation::id, Function.identity()));
    }

    private void write(ConcertationId id, int revision, ConcertationDraft draft) {
        try {
            if (!repository.update(id, revision, draft)) throw new InvalidInput("revision", "debate.revision.stale");
        } catch (DataIntegrityViolationException usedTheme) {
            throw new InvalidInput("themes", "debate.themes.used");
        }
    }

    private void announce(ConcertationId id) {
        changes.changed(ConcertationSource.KIND, id);
        events.publishEvent(new ConcertationChanged(id));
    }
}
