package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.STANDING_NOW;
import static fr.concertations.db.ballot.Tables.TALLY_NOW;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
                .where(TALLY_NOW.CONTRIBUTION_ID.eq(any(values(ids))))
                .forEach(r -> found.computeIfAbsent(
                                new ContributionId(r.getContributionId()), id -> new PositionCount())
                        .add(r.getCollege(), r.getGuest(), r.getAgree(), r.getMixed(), r.getDisagree(), r.getPass()));
        return found.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().tally()));
    }

    /** All members together, one row a contribution. */
    Map<ContributionId, Tally> together(Collection<ContributionId> ids) {
        return dsl.selectFrom(STANDING_NOW)
                .where(STANDING_NOW.CONTRIBUTION_ID.eq(any(values(ids))))
                .fetchMap(r -> new ContributionId(r.getContributionId()), r -> {
                    var counted = new PositionCount();
                    counted.add("", false, r.getAgree(), r.getMixed(), r.getDisagree(), r.getPass());
                    return counted.tally();
                });
    }

    private static UUID[] values(Collection<ContributionId> ids) {
        return ids.stream().map(ContributionId::value).toArray(UUID[]::new);
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

    Map<ConcertationId, Map<ContributionId, Position>> everywhere(AccountId voter) {
        return dsl
                .select(ITEM.CONCERTATION_ID, POSITION.CONTRIBUTION_ID, POSITION.CHOICE)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(POSITION.VOTER_ID.eq(voter.value()))
                .fetchGroups(
                        r -> new ConcertationId(r.value1()),
                        r -> Map.entry(new ContributionId(r.value2()), Position.valueOf(r.value3())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    long countOf(AccountId voter) {
        return dsl.fetchCount(POSITION, POSITION.VOTER_ID.eq(voter.value()));
    }

    Set<ContributionId> published(ConcertationId concertation) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(publishedIn(concertation))
                .fetchSet(r -> new ContributionId(r.value1()));
    }

    Set<ContributionId> writtenBy(AccountId person, ConcertationId concertation) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.AUTHOR_ID.eq(person.value()))
                .and(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .fetchSet(r -> new ContributionId(r.value1()));
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
}
