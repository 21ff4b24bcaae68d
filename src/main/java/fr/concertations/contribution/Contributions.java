package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contributions: submitted while the étape is open, edited by their author, read by those who may. */
@Service
public class Contributions {
    public static final int PAGE = 20;

    private final ContributionQueries queries;
    private final ContributionRepository repository;
    private final Rewriting rewriting;
    private final Concertations concertations;
    private final UnfinishedRepository drafts;
    private final ContributionAnnouncer announcer;
    private final Clock clock;

    Contributions(
            ContributionQueries queries,
            ContributionRepository repository,
            Rewriting rewriting,
            Concertations concertations,
            UnfinishedRepository drafts,
            ContributionAnnouncer announcer,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.rewriting = rewriting;
        this.concertations = concertations;
        this.drafts = drafts;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Publishes a contribution, which ends the draft it came from.
     *
     * @param requestKey made once per form: the same key gives the same contribution, however often it is sent
     * @throws InvalidInput at {@code title}, {@code body} or {@code theme}
     * @throws NotAllowed when the étape is closed or the person is not introduced
     */
    @Transactional
    public ContributionId submit(Actor actor, ConcertationId concertation, ContributionDraft draft, UUID requestKey) {
        var college = actor.requireIntroduced();
        var debate = concertations.require(concertation, Optional.of(actor));
        var already = queries.withRequestKey(requestKey, actor.id());
        if (already.isPresent()) return already.get();
        requireOpen(debate);
        draft.requireFitsAPerson();
        requireTheme(debate, draft);
        var inserted = repository.insert(
                actor.id(), Optional.of(college), concertation, draft, Channel.ONLINE, clock.instant(), requestKey);
        inserted.ifPresent(id -> announcer.submitted(concertation, id));
        drafts.delete(actor.id(), concertation);
        return inserted.or(() -> queries.withRequestKey(requestKey, actor.id()))
                .orElseThrow(() -> new NotAllowed("contribution.alreadySent"));
    }

    /**
     * Keeps what came by paper, workshop or import, whatever the calendar says now.
     *
     * @throws InvalidInput at {@code title}, {@code body} or {@code theme}
     */
    @Transactional
    public ContributionId record(
            AccountId author,
            Optional<College> college,
            ConcertationId concertation,
            ContributionDraft draft,
            Channel channel,
            Instant at) {
        var debate =
                concertations.unchecked(concertation).orElseThrow(() -> new NotFound("concertation " + concertation));
        draft.requireKeepable();
        requireTheme(debate, draft);
        var id = repository
                .insert(author, college, concertation, draft, channel, at, null)
                .orElseThrow();
        announcer.submitted(concertation, id);
        return id;
    }

    /**
     * Rewrites one's own contribution: in place while nothing of others rests on it, then what it was is kept as a version.
     * Sending the same text again changes nothing.
     *
     * @param revision of the text that was being corrected
     * @throws InvalidInput at the field to correct; at {@code version} when the text changed meanwhile
     * @throws NotAllowed unless its author, while it is published and contributions are open
     */
    @Transactional
    public void edit(Actor actor, ContributionId id, int revision, ContributionDraft draft) {
        rewriting.lock(id);
        var before = own(actor, id);
        if (before.state() != ContributionState.PUBLISHED) throw new NotAllowed("contribution.notPublished");
        var debate = concertations.require(before.concertation(), Optional.of(actor));
        requireOpen(debate);
        draft.requireFitsAPerson();
        requireTheme(debate, draft);
        if (!before.reads(draft)) rewriting.correct(id, revision, draft);
    }

    /** What others did rests on its words: an edit now makes a version. */
    @Transactional(readOnly = true)
    public boolean isReliedUpon(ContributionId id) {
        return rewriting.isReliedUpon(id);
    }

    /** Its words stay as one reads them from now on, until the end of the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContributionId id) {
        repository.hold(id);
    }

    /** Takes one's contribution out of public places. Its votes stay, uncounted, as its text does. */
    @Transactional
    public void withdraw(Actor actor, ContributionId id) {
        own(actor, id);
        if (repository.move(id, ContributionState.PUBLISHED, ContributionState.WITHDRAWN)) announcer.changed(id);
    }

    /** Empty when it does not exist or this person may not read it; hidden ones are read by their author and moderators. */
    @Transactional(readOnly = true)
    public Optional<Contribution> byId(ContributionId id, Optional<Actor> reader) {
        return queries.where(ITEM.ID.eq(id.value())).stream()
                .findFirst()
                .filter(c -> concertations
                        .byId(c.concertation(), reader)
                        .filter(debate -> mayRead(c, debate, reader))
                        .isPresent());
    }

    /** @throws NotFound when it does not exist or this person may not read it */
    @Transactional(readOnly = true)
    public Contribution require(ContributionId id, Optional<Actor> reader) {
        return byId(id, reader).orElseThrow(() -> new NotFound("contribution " + id));
    }

    /** Without asking who reads: for indexing and for what is already allowed. */
    @Transactional(readOnly = true)
    public Optional<Contribution> unchecked(ContributionId id) {
        return queries.where(ITEM.ID.eq(id.value())).stream().findFirst();
    }

    /** The same for several at once. */
    @Transactional(readOnly = true)
    public Map<ContributionId, Contribution> unchecked(Collection<ContributionId> ids) {
        return queries.where(ITEM.ID.in(ids.stream().map(ContributionId::value).toList())).stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
    }

    /** Published ones among these, that this person may read, newest first. */
    @Transactional(readOnly = true)
    public List<Contribution> byIds(Collection<ContributionId> ids, Optional<Actor> reader) {
        var found = queries.where(ContributionQueries.published()
                .and(ITEM.ID.in(ids.stream().map(ContributionId::value).toList())));
        var readable = concertations.readableAmong(
                found.stream().map(Contribution::concertation).collect(Collectors.toSet()), reader);
        return found.stream()
                .filter(c -> readable.containsKey(c.concertation()))
                .toList();
    }

    /** A page of a concertation's published contributions, newest first. @param page from 1 */
    @Transactional(readOnly = true)
    public Slice<Contribution> list(
            ConcertationId concertation, ContributionFilter filter, int page, Optional<Actor> reader) {
        return list(concertation, filter, ContributionOrder.RECENT, page, reader);
    }

    /** The same in another order. */
    @Transactional(readOnly = true)
    public Slice<Contribution> list(
            ConcertationId concertation,
            ContributionFilter filter,
            ContributionOrder order,
            int page,
            Optional<Actor> reader) {
        concertations.require(concertation, reader);
        var condition = ContributionQueries.publishedIn(concertation).and(ContributionQueries.matching(filter));
        var number = Math.max(1, page);
        var items = switch (order) {
            case RECENT -> queries.page(condition, number, PAGE);
            case DRAWN -> queries.shuffled(condition, today(), number, PAGE);
        };
        return new Slice<>(items, number, PAGE, queries.countWhere(condition));
    }

    /** All those of a concertation the caller could read that pass a filter, newest first. */
    @Transactional(readOnly = true)
    public List<ContributionId> ids(ConcertationId concertation, ContributionFilter filter) {
        return queries.ids(ContributionQueries.publishedIn(concertation).and(ContributionQueries.matching(filter)));
    }

    /** The newest published contributions of a concertation the caller could read. */
    @Transactional(readOnly = true)
    public List<Contribution> newest(ConcertationId concertation, int most) {
        return queries.page(ContributionQueries.publishedIn(concertation), 1, most);
    }

    /**
     * A few published contributions of a concertation the caller could read, the same for an hour and others the next:
     * everybody's turn comes, whatever is liked.
     */
    @Transactional(readOnly = true)
    public List<Contribution> sample(ConcertationId concertation, int size) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        return queries.shuffled(ContributionQueries.publishedIn(concertation), hour, 1, size);
    }

    /** Every published contribution of a concertation, newest first, without asking who reads. */
    @Transactional(readOnly = true)
    public List<Contribution> all(ConcertationId concertation) {
        return queries.where(ContributionQueries.publishedIn(concertation));
    }

    /** What this person wrote, in whatever state. */
    @Transactional(readOnly = true)
    public List<Contribution> of(Actor actor) {
        return queries.where(ITEM.AUTHOR_ID.eq(actor.id().value()));
    }

    /** Every text of a contribution the caller could read, newest first. */
    @Transactional(readOnly = true)
    public List<ContributionVersion> versions(ContributionId id) {
        return queries.versions(id);
    }

    /** The same, each with what it changed. */
    @Transactional(readOnly = true)
    public List<VersionChange> history(ContributionId id) {
        return changes(queries.versions(id));
    }

    /** The latest versions alone, each with what it changed. */
    @Transactional(readOnly = true)
    public List<VersionChange> history(ContributionId id, int most) {
        return changes(queries.versions(id, most + 1)).stream().limit(most).toList();
    }

    /** How many are published in each, in one statement; concertations without any are absent. */
    @Transactional(readOnly = true)
    public Map<ConcertationId, Long> totals(Collection<ConcertationId> concertations) {
        return queries.howMany(concertations);
    }

    /** Published contributions of a concertation the caller could read. */
    @Transactional(readOnly = true)
    public ContributionCounts counts(ConcertationId concertation) {
        return queries.counts(concertation);
    }

    /** Published contributions of public, opened concertations, everywhere. */
    @Transactional(readOnly = true)
    public long countEverywhere() {
        var readable = concertations.readableIds(Optional.empty()).stream()
                .map(ConcertationId::value)
                .toList();
        return queries.countWhere(ContributionQueries.published().and(ITEM.CONCERTATION_ID.in(readable)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member()).forEach(announcer::changed);
    }

    private static List<VersionChange> changes(List<ContributionVersion> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> new VersionChange(
                        versions.get(i),
                        versions.get(i).since(versions.stream().skip(i + 1L).findFirst())))
                .toList();
    }

    private long today() {
        return Typography.dayInParis(clock.instant()).toEpochDay();
    }

    private boolean mayRead(Contribution contribution, Concertation debate, Optional<Actor> reader) {
        if (contribution.state() == ContributionState.PUBLISHED) return true;
        return reader.filter(a -> contribution.isBy(a) || a.mayModerate(debate.territories()))
                .isPresent();
    }

    private Contribution own(Actor actor, ContributionId id) {
        var contribution = require(id, Optional.of(actor));
        if (!contribution.isBy(actor)) throw new NotAllowed("contribution.notYours");
        return contribution;
    }

    private void requireOpen(Concertation debate) {
        if (!debate.isOpen(Act.CONTRIBUTE, clock.instant())) throw new NotAllowed("debate.closed.CONTRIBUTE");
    }

    private static void requireTheme(Concertation debate, ContributionDraft draft) {
        if (draft.theme() != null && debate.theme(draft.theme()).isEmpty())
            throw new InvalidInput("theme", "contribution.theme.unknown");
    }
}
