package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Counts positions, always from the rows themselves. */
@Repository
class BallotQueries {
    private static final Condition PUBLISHED = ITEM.STATE.eq("PUBLISHED");
    private static final Condition BY_GUEST = POSITION.ASSURANCE.eq(inline(Assurance.GUEST.name()));

    private final DSLContext dsl;

    BallotQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Map<ContributionId, Tally> tallies(Collection<ContributionId> ids) {
        var found = new HashMap<ContributionId, PositionCount>();
        dsl.select(POSITION.CONTRIBUTION_ID, POSITION.COLLEGE, BY_GUEST, POSITION.CHOICE, count())
                .from(POSITION)
                .where(POSITION.CONTRIBUTION_ID.in(
                        ids.stream().map(ContributionId::value).toList()))
                .groupBy(POSITION.CONTRIBUTION_ID, POSITION.COLLEGE, BY_GUEST, POSITION.CHOICE)
                .forEach(r -> found.computeIfAbsent(new ContributionId(r.value1()), id -> new PositionCount())
                        .add(r.value2(), r.value3(), r.value4(), r.value5()));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().tally()));
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

    long countOf(AccountId voter) {
        return dsl.fetchCount(POSITION, POSITION.VOTER_ID.eq(voter.value()));
    }

    /** Contributions this person neither wrote nor answered, some of them at random when they are many. */
    List<ContributionId> unanswered(Optional<AccountId> voter, ConcertationId concertation, int most) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(votable(voter, concertation).and(notAnswered(voter)))
                .orderBy(rand())
                .limit(most)
                .fetch(r -> new ContributionId(r.value1()));
    }

    /** Positions on each published contribution, passing and guests included; those without any are absent. */
    Map<ContributionId, Integer> attention(ConcertationId concertation) {
        return dsl.select(POSITION.CONTRIBUTION_ID, count())
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(publishedIn(concertation))
                .groupBy(POSITION.CONTRIBUTION_ID)
                .fetchMap(r -> new ContributionId(r.value1()), r -> r.value2());
    }

    Progress progress(Optional<AccountId> voter, ConcertationId concertation) {
        var mine = voter.map(v -> POSITION.VOTER_ID.eq(v.value())).orElseGet(DSL::falseCondition);
        return dsl.select(count(POSITION.CONTRIBUTION_ID), count())
                .from(ITEM)
                .leftJoin(POSITION)
                .on(POSITION.CONTRIBUTION_ID.eq(ITEM.ID).and(mine))
                .where(votable(voter, concertation))
                .fetchSingle(r -> new Progress(r.value1(), r.value2()));
    }

    BallotCounts counts(ConcertationId concertation) {
        var in = publishedIn(concertation);
        var members = in.andNot(BY_GUEST);
        var people = dsl.select(
                        countDistinct(POSITION.VOTER_ID).filterWhere(DSL.not(BY_GUEST)),
                        countDistinct(POSITION.VOTER_ID).filterWhere(BY_GUEST))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(in)
                .fetchSingle();
        var counted = new PositionCount();
        dsl.select(POSITION.COLLEGE, BY_GUEST, POSITION.CHOICE, count())
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(in)
                .groupBy(POSITION.COLLEGE, BY_GUEST, POSITION.CHOICE)
                .forEach(r -> counted.add(r.value1(), r.value2(), r.value3(), r.value4()));
        var tally = counted.tally();
        var voters = new HashMap<Optional<College>, Long>();
        grouped(POSITION.COLLEGE, countDistinct(POSITION.VOTER_ID), members)
                .forEach((college, n) -> voters.put(PositionCount.college(college), n));
        var byChannel = new EnumMap<Channel, Long>(Channel.class);
        grouped(POSITION.CHANNEL, count(), members).forEach((channel, n) -> byChannel.put(Channel.valueOf(channel), n));
        var byAssurance = new EnumMap<Assurance, Long>(Assurance.class);
        grouped(POSITION.ASSURANCE, count(), in).forEach((a, n) -> byAssurance.put(Assurance.valueOf(a), n));
        return new BallotCounts(
                tally.total(),
                people.value1(),
                tally.byCollege(),
                voters,
                byChannel,
                byAssurance,
                tally.byGuests(),
                people.value2());
    }

    /** Members only. */
    long voters(Collection<ConcertationId> concertations) {
        return dsl.select(countDistinct(POSITION.VOTER_ID))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(PUBLISHED)
                .andNot(BY_GUEST)
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

    private static Condition publishedIn(ConcertationId concertation) {
        return PUBLISHED.and(ITEM.CONCERTATION_ID.eq(concertation.value()));
    }

    private static Condition votable(Optional<AccountId> voter, ConcertationId concertation) {
        return publishedIn(concertation)
                .and(voter.map(v -> ITEM.AUTHOR_ID.isDistinctFrom(v.value())).orElseGet(DSL::noCondition));
    }

    private static Condition notAnswered(Optional<AccountId> voter) {
        return voter.map(v -> notExists(selectOne()
                        .from(POSITION)
                        .where(POSITION.CONTRIBUTION_ID.eq(ITEM.ID))
                        .and(POSITION.VOTER_ID.eq(v.value()))))
                .orElseGet(DSL::trueCondition);
    }
}
