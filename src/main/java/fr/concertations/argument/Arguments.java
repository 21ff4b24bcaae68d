package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.Typography;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Arguments for and against contributions, and who finds them useful. */
@Service
public class Arguments {
    private final ArgumentQueries queries;
    private final ArgumentRepository repository;
    private final Contributions contributions;
    private final Concertations concertations;
    private final OpenArguments open;
    private final ArgumentAnnouncer announcer;
    private final Clock clock;

    Arguments(
            ArgumentQueries queries,
            ArgumentRepository repository,
            Contributions contributions,
            Concertations concertations,
            OpenArguments open,
            ArgumentAnnouncer announcer,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.contributions = contributions;
        this.concertations = concertations;
        this.open = open;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Publishes an argument.
     *
     * @param requestKey made once per form: the same key gives the same argument, however often it is sent
     * @throws NotAllowed when arguments are closed or the person is not introduced
     */
    @Transactional
    public ArgumentId submit(Actor actor, ContributionId contribution, ArgumentDraft draft, UUID requestKey) {
        var college = actor.requireIntroduced();
        var about = contributions.require(contribution, Optional.of(actor));
        var debate = concertations.require(about.concertation(), Optional.of(actor));
        var already = queries.withRequestKey(requestKey, actor.id());
        if (already.isPresent()) return already.get();
        if (about.state() != ContributionState.PUBLISHED || !debate.isOpen(Act.ARGUE, clock.instant()))
            throw new NotAllowed("debate.closed.ARGUE");
        draft.requireFitsAPerson();
        var inserted = repository.insert(
                actor.id(), Optional.of(college), contribution, draft, Channel.ONLINE, clock.instant(), requestKey);
        inserted.ifPresent(id -> announcer.submitted(id, contribution));
        return inserted.or(() -> queries.withRequestKey(requestKey, actor.id()))
                .orElseThrow(() -> new NotAllowed("argument.alreadySent"));
    }

    /**
     * Keeps what came by paper, workshop or import, whatever the calendar says now.
     *
     * @throws InvalidInput at {@code body} or {@code sourceUrl}
     */
    @Transactional
    public ArgumentId record(
            AccountId author,
            Optional<College> college,
            ContributionId contribution,
            ArgumentDraft draft,
            Channel channel,
            Instant at) {
        draft.requireKeepable();
        var id = repository
                .insert(author, college, contribution, draft, channel, at, null)
                .orElseThrow();
        announcer.changed(id);
        return id;
    }

    /** Takes one's argument out of public places, with its replies; they are kept. @throws NotAllowed unless its author */
    @Transactional
    public void withdraw(Actor actor, ArgumentId id) {
        if (queries.where(POINT.ID.eq(id.value())).stream().noneMatch(a -> isBy(actor, a)))
            throw new NotAllowed("argument.notYours");
        if (repository.move(id, ArgumentState.PUBLISHED, ArgumentState.WITHDRAWN)) announcer.changed(id);
    }

    /**
     * Says that one finds it useful; saying it again changes nothing.
     *
     * @return how many people find it useful now
     * @throws NotAllowed for one's own, when neither arguments nor votes are open, or when the person is not introduced
     */
    @Transactional
    public int markUseful(Actor actor, ArgumentId id) {
        var argument = open.require(actor, id, "argument.useful.closed", Act.ARGUE, Act.VOTE);
        if (isBy(actor, argument)) throw new NotAllowed("argument.useful.own");
        repository.mark(id, actor.id(), Typography.dayInParis(clock.instant()));
        return queries.useful(id);
    }

    /** Takes it back. @return how many people find it useful now @throws NotAllowed as for {@link #markUseful} */
    @Transactional
    public int unmarkUseful(Actor actor, ArgumentId id) {
        open.require(actor, id, "argument.useful.closed", Act.ARGUE, Act.VOTE);
        repository.unmark(id, actor.id());
        return queries.useful(id);
    }

    /** Keeps a mark that came otherwise, whatever the calendar says now. */
    @Transactional
    public void recordUseful(AccountId reader, ArgumentId id, LocalDate on) {
        repository.mark(id, reader, on);
    }

    /** Those about this contribution that this person finds useful. */
    @Transactional(readOnly = true)
    public Set<ArgumentId> markedBy(Actor actor, ContributionId contribution) {
        return queries.markedBy(actor.id(), contribution);
    }

    /**
     * Visible arguments about a contribution the caller could read: for, then against, each in the order of the day.
     *
     * @see ArgumentOrder
     */
    @Transactional(readOnly = true)
    public List<Argument> of(ContributionId contribution) {
        var oldestFirst = queries.where(ArgumentQueries.about(contribution).and(ArgumentQueries.published()));
        return new ArgumentOrder(Typography.dayInParis(clock.instant()), contribution).of(oldestFirst);
    }

    /** The first of each side in the same order, without reading the others. {@link #counts} tells how many there are. */
    @Transactional(readOnly = true)
    public List<Argument> first(ContributionId contribution, int most) {
        var order = new ArgumentOrder(Typography.dayInParis(clock.instant()), contribution);
        var ids = order.first(most, queries.placed(contribution));
        var found = queries
                .where(POINT.ID.in(ids.stream().map(ArgumentId::value).toList()).and(ArgumentQueries.published()))
                .stream()
                .collect(Collectors.toMap(Argument::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Empty when this person may not read it; hidden ones are read by their author and moderators. */
    @Transactional(readOnly = true)
    public Optional<Argument> byId(ArgumentId id, Optional<Actor> reader) {
        return queries.where(POINT.ID.eq(id.value())).stream().findFirst().filter(a -> mayRead(a, reader));
    }

    /** What this person wrote, in whatever state, the latest first. */
    @Transactional(readOnly = true)
    public List<Argument> by(Actor actor) {
        return queries.where(POINT.AUTHOR_ID.eq(actor.id().value())).reversed();
    }

    /** Visible arguments of a whole concertation. */
    @Transactional(readOnly = true)
    public long count(ConcertationId concertation) {
        return queries.countIn(concertation);
    }

    /** How many visible arguments each contribution of a concertation has; those without any are absent from the map. */
    @Transactional(readOnly = true)
    public Map<ContributionId, Integer> totals(ConcertationId concertation) {
        return queries.totals(concertation);
    }

    /** Contributions without arguments are absent from the map. */
    @Transactional(readOnly = true)
    public Map<ContributionId, ArgumentCounts> counts(Collection<ContributionId> ids) {
        return queries.counts(ids);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member());
        repository.handOverMarks(event.guest(), event.member());
    }

    private boolean mayRead(Argument argument, Optional<Actor> reader) {
        var about = contributions.byId(argument.contribution(), reader);
        if (about.isEmpty() || !argument.hidden()) return about.isPresent();
        return reader.filter(a -> isBy(a, argument)
                        || concertations
                                .byId(about.get().concertation(), reader)
                                .filter(debate -> a.mayModerate(debate.territories()))
                                .isPresent())
                .isPresent();
    }

    private static boolean isBy(Actor actor, Argument argument) {
        return argument.author().filter(a -> a.id().equals(actor.id())).isPresent();
    }
}
