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
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Arguments for and against contributions. */
@Service
public class Arguments {
    private final ArgumentQueries queries;
    private final ArgumentRepository repository;
    private final Contributions contributions;
    private final Concertations concertations;
    private final ArgumentAnnouncer announcer;
    private final Clock clock;

    Arguments(
            ArgumentQueries queries,
            ArgumentRepository repository,
            Contributions contributions,
            Concertations concertations,
            ArgumentAnnouncer announcer,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.contributions = contributions;
        this.concertations = concertations;
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
        inserted.ifPresent(announcer::changed);
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

    /** Visible arguments about a contribution the caller could read, oldest first. */
    @Transactional(readOnly = true)
    public List<Argument> of(ContributionId contribution) {
        return queries.where(ArgumentQueries.about(contribution).and(ArgumentQueries.published()));
    }

    /** Empty when this person may not read it; hidden ones are read by their author and moderators. */
    @Transactional(readOnly = true)
    public Optional<Argument> byId(ArgumentId id, Optional<Actor> reader) {
        return queries.where(POINT.ID.eq(id.value())).stream().findFirst().filter(a -> mayRead(a, reader));
    }

    /** Visible arguments of a whole concertation. */
    @Transactional(readOnly = true)
    public long count(ConcertationId concertation) {
        return queries.countIn(concertation);
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
    }

    private boolean mayRead(Argument argument, Optional<Actor> reader) {
        var about = contributions.byId(argument.contribution(), reader);
        if (about.isEmpty() || !argument.hidden()) return about.isPresent();
        return reader.filter(a ->
                        argument.author().filter(w -> w.id().equals(a.id())).isPresent()
                                || concertations
                                        .byId(about.get().concertation(), reader)
                                        .filter(debate -> a.mayModerate(debate.territories()))
                                        .isPresent())
                .isPresent();
    }
}
