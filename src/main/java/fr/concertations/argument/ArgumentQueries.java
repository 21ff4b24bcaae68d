package fr.concertations.argument;

import static fr.concertations.argument.ArgumentFields.PUBLISHED;
import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.argument.Tables.USEFUL;
import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.search.RandomRows;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads arguments and counts them. */
@Repository
class ArgumentQueries {
    private final DSLContext dsl;

    ArgumentQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Oldest first. */
    List<Argument> where(Condition condition) {
        return select().where(condition).orderBy(POINT.SUBMITTED_AT, POINT.ID).fetch(r -> r.value1());
    }

    /** What the order of the visible ones depends on. */
    List<ArgumentOrder.Placed> placed(ContributionId contribution) {
        return dsl.select(
                        POINT.ID.convertFrom(ArgumentId::new),
                        POINT.STANCE.convertFrom(Stance::valueOf),
                        count(USEFUL.ACCOUNT_ID),
                        POINT.SUBMITTED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .leftJoin(USEFUL)
                .on(USEFUL.POINT_ID.eq(POINT.ID))
                .where(about(contribution).and(published()))
                .groupBy(POINT.ID)
                .fetch(mapping(ArgumentOrder.Placed::new));
    }

    /** In whatever state, in the order of ids, from the one after this one. */
    List<Argument> after(Optional<ArgumentId> last, int limit) {
        return select().where(last.map(id -> POINT.ID.gt(id.value())).orElseGet(DSL::noCondition))
                .orderBy(POINT.ID)
                .limit(limit)
                .fetch(r -> r.value1());
    }

    long howMany() {
        return dsl.fetchCount(POINT);
    }

    List<String> sample(int most) {
        return RandomRows.ids(dsl, POINT, POINT.ID, most);
    }

    List<ArgumentId> ids(Condition condition) {
        return dsl.select(POINT.ID)
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .where(condition)
                .fetch(r -> new ArgumentId(r.value1()));
    }

    Optional<ArgumentId> withRequestKey(UUID requestKey, AccountId author) {
        return dsl.select(POINT.ID)
                .from(POINT)
                .where(POINT.REQUEST_KEY.eq(requestKey))
                .and(POINT.AUTHOR_ID.eq(author.value()))
                .fetchOptional(r -> new ArgumentId(r.value1()));
    }

    /** In whatever state. */
    boolean exists(Condition condition) {
        return dsl.fetchExists(POINT, condition);
    }

    long countIn(ConcertationId concertation) {
        return dsl.select(count())
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .where(published())
                .and(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .fetchSingle()
                .value1();
    }

    /** Contributions without any are absent. */
    Map<ContributionId, Integer> totals(ConcertationId concertation) {
        return dsl.select(POINT.CONTRIBUTION_ID, count())
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .where(published())
                .and(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .groupBy(POINT.CONTRIBUTION_ID)
                .fetchMap(r -> new ContributionId(r.value1()), r -> r.value2());
    }

    Map<ContributionId, ArgumentCounts> counts(Collection<ContributionId> contributions) {
        var inFavour = count().filterWhere(POINT.STANCE.eq(Stance.FOR.name()));
        var against = count().filterWhere(POINT.STANCE.eq(Stance.AGAINST.name()));
        return dsl.select(POINT.CONTRIBUTION_ID, inFavour, against)
                .from(POINT)
                .where(POINT.STATE.eq(PUBLISHED))
                .and(POINT.CONTRIBUTION_ID.in(
                        contributions.stream().map(ContributionId::value).toList()))
                .groupBy(POINT.CONTRIBUTION_ID)
                .fetchMap(r -> new ContributionId(r.value1()), r -> new ArgumentCounts(r.value2(), r.value3()));
    }

    int useful(ArgumentId id) {
        return dsl.fetchCount(USEFUL, USEFUL.POINT_ID.eq(id.value()));
    }

    /** Those about this contribution that this person finds useful. */
    Set<ArgumentId> markedBy(AccountId reader, ContributionId contribution) {
        return dsl.select(USEFUL.POINT_ID)
                .from(USEFUL)
                .join(POINT)
                .on(POINT.ID.eq(USEFUL.POINT_ID))
                .where(USEFUL.ACCOUNT_ID.eq(reader.value()))
                .and(about(contribution))
                .fetchSet(r -> new ArgumentId(r.value1()));
    }

    /** Visible, about a visible contribution. */
    static Condition published() {
        return POINT.STATE.eq(inline(PUBLISHED)).and(ITEM.STATE.eq(inline(PUBLISHED)));
    }

    static Condition about(ContributionId contribution) {
        return POINT.CONTRIBUTION_ID.eq(contribution.value());
    }

    private SelectJoinStep<Record1<Argument>> select() {
        return dsl.select(ArgumentFields.ARGUMENT)
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(POINT.AUTHOR_ID));
    }
}
