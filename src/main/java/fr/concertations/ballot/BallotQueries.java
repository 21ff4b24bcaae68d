package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.STANDING_NOW;
import static fr.concertations.db.ballot.Tables.TALLY_NOW;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads positions, and what they add up to on contributions. @see TurnoutQueries */
@Repository
class BallotQueries {
    private static final Condition PUBLISHED = ITEM.STATE.eq(inline("PUBLISHED"));

    private final DSLContext dsl;

    BallotQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Map<ContributionId, Tally> tallies(Collection<ContributionId> ids) {
        var found = new HashMap<ContributionId, PositionCount>();
        dsl.selectFrom(TALLY_NOW)
                .where(TALLY_NOW.CONTRIBUTION_ID.in(
                        ids.stream().map(ContributionId::value).toList()))
                .forEach(r -> found.computeIfAbsent(
                                new ContributionId(r.getContributionId()), id -> new PositionCount())
                        .add(r.getCollege(), r.getGuest(), r.getAgree(), r.getMixed(), r.getDisagree(), r.getPass()));
        return found.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
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
        var all = STANDING_NOW
                .AGREE
                .plus(STANDING_NOW.MIXED)
                .plus(STANDING_NOW.DISAGREE)
                .plus(STANDING_NOW.PASS)
                .plus(STANDING_NOW.GUESTS);
        return dsl.select(STANDING_NOW.CONTRIBUTION_ID, all)
                .from(STANDING_NOW)
                .where(STANDING_NOW.CONCERTATION_ID.eq(concertation.value()))
                .and(STANDING_NOW.SHOWN)
                .and(all.gt(0))
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

    /** Of anybody but its author. */
    boolean hasPositionOfOthers(ContributionId contribution) {
        return dsl.fetchExists(selectOne()
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(POSITION.CONTRIBUTION_ID.eq(contribution.value()))
                .and(POSITION.VOTER_ID.isDistinctFrom(ITEM.AUTHOR_ID)));
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
