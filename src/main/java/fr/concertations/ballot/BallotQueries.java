package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.ln;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Counts positions, always from the rows themselves. */
@Repository
class BallotQueries {
    private static final Condition PUBLISHED = ITEM.STATE.eq("PUBLISHED");

    private final DSLContext dsl;

    BallotQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Map<ContributionId, Tally> tallies(Collection<ContributionId> ids) {
        var found = new HashMap<ContributionId, Map<Optional<College>, Map<Position, Long>>>();
        dsl.select(POSITION.CONTRIBUTION_ID, POSITION.COLLEGE, POSITION.CHOICE, count())
                .from(POSITION)
                .where(POSITION.CONTRIBUTION_ID.in(
                        ids.stream().map(ContributionId::value).toList()))
                .groupBy(POSITION.CONTRIBUTION_ID, POSITION.COLLEGE, POSITION.CHOICE)
                .forEach(r -> put(
                        found.computeIfAbsent(new ContributionId(r.value1()), id -> new HashMap<>()),
                        r.value2(),
                        r.value3(),
                        r.value4()));
        var tallies = new HashMap<ContributionId, Tally>();
        found.forEach((id, byCollege) -> tallies.put(id, new Tally(byCollege)));
        return tallies;
    }

    Map<ContributionId, Position> of(AccountId voter, ConcertationId concertation) {
        return dsl.select(POSITION.CONTRIBUTION_ID, POSITION.CHOICE)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(POSITION.VOTER_ID.eq(voter.value()))
                .and(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .fetchMap(r -> new ContributionId(r.value1()), r -> Position.valueOf(r.value2()));
    }

    Optional<Position> of(AccountId voter, ContributionId contribution) {
        return dsl.select(POSITION.CHOICE)
                .from(POSITION)
                .where(POSITION.VOTER_ID.eq(voter.value()))
                .and(POSITION.CONTRIBUTION_ID.eq(contribution.value()))
                .fetchOptional(r -> Position.valueOf(r.value1()));
    }

    /**
     * One of the contributions this person neither wrote nor answered, drawn at random with weight 1 / (1 + positions):
     * the smallest of exponential draws of these rates (Efraimidis and Spirakis, 2006).
     */
    Optional<ContributionId> draw(AccountId voter, ConcertationId concertation) {
        Field<Integer> positions = selectCount()
                .from(POSITION)
                .where(POSITION.CONTRIBUTION_ID.eq(ITEM.ID))
                .asField();
        Field<BigDecimal> wait = ln(rand().plus(1e-12)).neg().times(positions.plus(1));
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(unanswered(voter, concertation))
                .orderBy(wait)
                .limit(1)
                .fetchOptional(r -> new ContributionId(r.value1()));
    }

    Progress progress(AccountId voter, ConcertationId concertation) {
        var mine = dsl.fetchCount(ITEM, votable(voter, concertation).andNot(notAnswered(voter)));
        return new Progress(mine, dsl.fetchCount(ITEM, votable(voter, concertation)));
    }

    BallotCounts counts(ConcertationId concertation) {
        var in = PUBLISHED.and(ITEM.CONCERTATION_ID.eq(concertation.value()));
        var totals = dsl.select(count(), countDistinct(POSITION.VOTER_ID))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(in)
                .fetchSingle();
        var byCollege = new HashMap<Optional<College>, Map<Position, Long>>();
        dsl.select(POSITION.COLLEGE, POSITION.CHOICE, count())
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(in)
                .groupBy(POSITION.COLLEGE, POSITION.CHOICE)
                .forEach(r -> put(byCollege, r.value1(), r.value2(), r.value3()));
        var voters = new HashMap<Optional<College>, Long>();
        grouped(POSITION.COLLEGE, countDistinct(POSITION.VOTER_ID), in)
                .forEach((college, n) -> voters.put(college(college), n));
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        grouped(POSITION.CHANNEL, count(), in).forEach((channel, n) -> byChannel.put(Channel.valueOf(channel), n));
        var byAssurance = new EnumMap<Assurance, Long>(Assurance.class);
        grouped(POSITION.ASSURANCE, count(), in).forEach((a, n) -> byAssurance.put(Assurance.valueOf(a), n));
        return new BallotCounts(totals.value1(), totals.value2(), byCollege, voters, byChannel, byAssurance);
    }

    long voters(Collection<ConcertationId> concertations) {
        return dsl.select(countDistinct(POSITION.VOTER_ID))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(PUBLISHED)
                .and(ITEM.CONCERTATION_ID.in(
                        concertations.stream().map(ConcertationId::value).toList()))
                .fetchSingle()
                .value1();
    }

    /** Of anybody but its author. */
    boolean hasPositionOfOthers(ContributionId contribution) {
        return dsl.fetchExists(selectOne()
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(POSITION.CONTRIBUTION_ID.eq(contribution.value()))
                .and(POSITION.VOTER_ID.isDistinctFrom(ITEM.AUTHOR_ID)));
    }

    private Map<String, Long> grouped(Field<String> field, Field<Integer> what, Condition in) {
        return dsl.select(field, what)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(in)
                .groupBy(field)
                .fetchMap(r -> r.value1(), r -> (long) r.value2());
    }

    private static Condition unanswered(AccountId voter, ConcertationId concertation) {
        return votable(voter, concertation).and(notAnswered(voter));
    }

    private static Condition votable(AccountId voter, ConcertationId concertation) {
        return PUBLISHED
                .and(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .and(ITEM.AUTHOR_ID.isDistinctFrom(voter.value()));
    }

    private static Condition notAnswered(AccountId voter) {
        return notExists(selectOne()
                .from(POSITION)
                .where(POSITION.CONTRIBUTION_ID.eq(ITEM.ID))
                .and(POSITION.VOTER_ID.eq(voter.value())));
    }

    private static void put(Map<Optional<College>, Map<Position, Long>> counts, String college, String choice, int n) {
        counts.computeIfAbsent(college(college), c -> new EnumMap<>(Position.class))
                .put(Position.valueOf(choice), (long) n);
    }

    private static Optional<College> college(String stored) {
        return stored.isEmpty() ? Optional.empty() : Optional.of(College.valueOf(stored));
    }
}
