package fr.concertations.ballot;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.identity.GuestClaimed;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.Typography;
import fr.concertations.live.LiveChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Positions: one person, one position on a contribution, the last one counts; what they add up to. @see ADR-012 */
@Service
public class Ballots {
    private final BallotRepository repository;
    private final BallotQueries queries;
    private final TurnoutQueries turnout;
    private final Lot lot;
    private final Contributions contributions;
    private final Concertations concertations;
    private final LiveChanges live;
    private final PulseCounter pulse;
    private final Clock clock;

    Ballots(
            BallotRepository repository,
            BallotQueries queries,
            TurnoutQueries turnout,
            Lot lot,
            Contributions contributions,
            Concertations concertations,
            LiveChanges live,
            PulseCounter pulse,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.turnout = turnout;
        this.lot = lot;
        this.contributions = contributions;
        this.concertations = concertations;
        this.live = live;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Takes a position or changes it; sent twice, it counts once. @throws NotAllowed when the vote is closed */
    @Transactional
    public void cast(Actor actor, ContributionId contribution, Position position) {
        var college = actor.requireIntroduced();
        var concertation = requireOpen(actor, contribution);
        var first = repository.put(
                actor.id(), Optional.of(college), contribution, position, Channel.ONLINE, actor.assurance(), today());
        if (first) pulse.count(contribution, actor.isGuest());
        tell(concertation, contribution);
    }

    /** Takes one's position back: as if never given. @throws NotAllowed when the vote is closed */
    @Transactional
    public void withdraw(Actor actor, ContributionId contribution) {
        var concertation = requireOpen(actor, contribution);
        repository.remove(actor.id(), contribution);
        tell(concertation, contribution);
    }

    /** Keeps a position that came by paper, workshop or import, whatever the calendar says now. */
    @Transactional
    public void record(
            AccountId voter,
            Optional<College> college,
            ContributionId contribution,
            Position position,
            Channel channel,
            Assurance assurance,
            LocalDate on) {
        repository.put(voter, college, contribution, position, channel, assurance, on);
    }

    @Transactional(readOnly = true)
    public Optional<Position> mine(Actor actor, ContributionId contribution) {
        return queries.of(actor.id(), contribution);
    }

    @Transactional(readOnly = true)
    public Map<ContributionId, Position> mine(Actor actor, ConcertationId concertation) {
        return queries.of(actor.id(), concertation);
    }

    /** Where this person took a position, whatever became of the contributions. */
    @Transactional(readOnly = true)
    public Map<ConcertationId, Map<ContributionId, Position>> everywhere(Actor actor) {
        return queries.everywhere(actor.id());
    }

    /** On how many contributions this person has a position. */
    @Transactional(readOnly = true)
    public long countOf(Actor actor) {
        return queries.countOf(actor.id());
    }

    @Transactional(readOnly = true)
    public Tally tally(ContributionId contribution) {
        return tallies(List.of(contribution)).getOrDefault(contribution, Tally.NONE);
    }

    /** In one statement; contributions nobody took a position on are absent from the map. */
    @Transactional(readOnly = true)
    public Map<ContributionId, Tally> tallies(Collection<ContributionId> ids) {
        return queries.tallies(ids);
    }

    /** The same for very many, collèges together under the empty key and guests left out. */
    @Transactional(readOnly = true)
    public Map<ContributionId, Tally> together(Collection<ContributionId> ids) {
        return queries.together(ids);
    }

    /**
     * What to vote on next: at random, more often what has few positions, never one's own nor one answered. Nothing when
     * the vote is closed.
     *
     * @param voter nobody yet when somebody only begins
     */
    @Transactional(readOnly = true)
    public Optional<Contribution> next(Optional<Actor> voter, ConcertationId concertation) {
        var debate = concertations.require(concertation, voter);
        if (!debate.isOpen(Act.VOTE, clock.instant())) return Optional.empty();
        var person = voter.map(Actor::id);
        return drawn(person, concertation).or(() -> {
            lot.forget(concertation);
            return drawn(person, concertation);
        });
    }

    /** How many of the contributions of others this person answered, passing included. */
    @Transactional(readOnly = true)
    public Progress progress(Optional<Actor> voter, ConcertationId concertation) {
        return lot.progress(voter.map(Actor::id), concertation);
    }

    @Transactional(readOnly = true)
    public BallotCounts counts(ConcertationId concertation) {
        return turnout.counts(concertation);
    }

    /** Distinct members who took a position in each, in one statement; concertations nobody voted in are absent. */
    @Transactional(readOnly = true)
    public Map<ConcertationId, Long> voters(Collection<ConcertationId> concertations) {
        return turnout.voters(concertations);
    }

    /** Distinct members who took a position in public concertations, everywhere. */
    @Transactional(readOnly = true)
    public long votersEverywhere() {
        return turnout.people(concertations.readableIds(Optional.empty()));
    }

    /** What a guest answered is the member’s from now on; where both answered, the member’s own answer stays. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestClaimed event) {
        repository.handOver(event.guest(), event.member(), event.assurance());
    }

    private Optional<Contribution> drawn(Optional<AccountId> voter, ConcertationId concertation) {
        return lot.draw(voter, concertation)
                .flatMap(contributions::unchecked)
                .filter(found -> found.state() == ContributionState.PUBLISHED);
    }

    private void tell(ConcertationId concertation, ContributionId contribution) {
        live.changed(contribution.liveTopic());
        live.changed(concertation.liveTopic());
    }

    private ConcertationId requireOpen(Actor actor, ContributionId contribution) {
        var about = contributions
                .unchecked(contribution)
                .filter(found -> found.state() == ContributionState.PUBLISHED)
                .orElseGet(() -> contributions.require(contribution, Optional.of(actor)));
        var debate = concertations.require(about.concertation(), Optional.of(actor));
        if (about.isBy(actor)) throw new NotAllowed("ballot.own");
        if (about.state() != ContributionState.PUBLISHED || !debate.isOpen(Act.VOTE, clock.instant()))
            throw new NotAllowed("debate.closed.VOTE");
        return debate.id();
    }

    private LocalDate today() {
        return Typography.dayInParis(clock.instant());
    }
}
