package fr.concertations.grid;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.argument.Stance;
import fr.concertations.contribution.ContributionState;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Assurance;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts that no single feature below can give, because they are about people across all they did. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ParticipationQueries {
    private static final String PUBLISHED = ContributionState.PUBLISHED.name();

    private final DSLContext dsl;

    ParticipationQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Each person once, by label of the collège they spoke in last, whatever they did: contribute, argue or vote; guests together. */
    Map<String, Long> participants(ConcertationId concertation) {
        var acts = name("acts")
                .fields("person", "college", "at", "guest")
                .as(select(ITEM.AUTHOR_ID, ITEM.AUTHOR_COLLEGE, ITEM.SUBMITTED_AT, field(isGuest(ITEM.AUTHOR_ID)))
                        .from(ITEM)
                        .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                        .and(ITEM.STATE.eq(PUBLISHED))
                        .and(ITEM.AUTHOR_ID.isNotNull())
                        .unionAll(select(
                                        POINT.AUTHOR_ID,
                                        POINT.AUTHOR_COLLEGE,
                                        POINT.SUBMITTED_AT,
                                        field(isGuest(POINT.AUTHOR_ID)))
                                .from(POINT)
                                .join(ITEM)
                                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                                .and(ITEM.STATE.eq(PUBLISHED))
                                .and(POINT.STATE.eq(PUBLISHED))
                                .and(POINT.AUTHOR_ID.isNotNull()))
                        .unionAll(select(
                                        POSITION.VOTER_ID,
                                        POSITION.COLLEGE,
                                        POSITION.CAST_ON.cast(ITEM.SUBMITTED_AT.getDataType()),
                                        field(POSITION.ASSURANCE.eq(Assurance.GUEST.name())))
                                .from(POSITION)
                                .join(ITEM)
                                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                                .and(ITEM.STATE.eq(PUBLISHED))));
        var person = acts.field("person", ITEM.AUTHOR_ID.getDataType());
        var college = acts.field("college", ITEM.AUTHOR_COLLEGE.getDataType());
        var at = acts.field("at", ITEM.SUBMITTED_AT.getDataType());
        var guest = acts.field("guest", Boolean.class);
        var people = name("people")
                .as(select(college.as("college"), guest.as("guest"))
                        .distinctOn(person)
                        .from(acts)
                        .orderBy(person, at.desc()));
        var byGuest = people.field("guest", Boolean.class);
        var counts = new HashMap<String, Long>();
        dsl.with(acts)
                .with(people)
                .select(people.field("college", String.class), byGuest, count())
                .from(people)
                .groupBy(people.field("college", String.class), byGuest)
                .forEach(r -> counts.merge(
                        r.value2() ? Colleges.GUESTS : Colleges.label(r.value1()),
                        r.value3().longValue(),
                        Long::sum));
        return counts;
    }

    private static Condition isGuest(Field<UUID> person) {
        return exists(selectOne().from(ACCOUNT).where(ACCOUNT.ID.eq(person)).and(ACCOUNT.KIND.eq(Accounts.GUEST)));
    }

    /** Contributions that were hidden by moderation, and withdrawn by their author. */
    Map<ContributionState, Long> contributionsByState(ConcertationId concertation) {
        var counts = new EnumMap<ContributionState, Long>(ContributionState.class);
        dsl.select(ITEM.STATE, count())
                .from(ITEM)
                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .groupBy(ITEM.STATE)
                .forEach(r -> counts.put(
                        ContributionState.valueOf(r.value1()), r.value2().longValue()));
        return counts;
    }

    /** Arguments in public, by stance. */
    Map<Stance, Long> arguments(ConcertationId concertation) {
        var counts = new EnumMap<Stance, Long>(Stance.class);
        dsl.select(POINT.STANCE, count())
                .from(POINT)
                .join(ITEM)
                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .and(ITEM.STATE.eq(PUBLISHED))
                .and(POINT.STATE.eq(PUBLISHED))
                .groupBy(POINT.STANCE)
                .forEach(r -> counts.put(Stance.valueOf(r.value1()), r.value2().longValue()));
        return counts;
    }
}
