package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.Assurance;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads positions by day. */
@Repository
@Transactional(readOnly = true)
class RhythmQueries {
    private static final Field<Boolean> GUEST = field(name("guest"), Boolean.class);
    private static final Field<Integer> NUMBER = field(name("number"), Integer.class);

    private final DSLContext dsl;

    RhythmQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** People first, then days: distinct people cost no sorting. */
    List<Rhythm.Day> days(ConcertationId concertation) {
        var people = select(
                        POSITION.CAST_ON,
                        field(POSITION.ASSURANCE.eq(inline(Assurance.GUEST.name())))
                                .as(GUEST),
                        count().as(NUMBER))
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(ITEM.CONCERTATION_ID.eq(concertation.value()))
                .and(ITEM.STATE.eq(inline("PUBLISHED")))
                .groupBy(
                        POSITION.CAST_ON,
                        field(POSITION.ASSURANCE.eq(inline(Assurance.GUEST.name()))),
                        POSITION.VOTER_ID)
                .asTable("people");
        var day = people.field(POSITION.CAST_ON);
        var guest = people.field(GUEST);
        var number = people.field(NUMBER);
        return dsl.select(
                        day,
                        count().filterWhere(guest.isFalse()).convertFrom(Integer::longValue),
                        count().filterWhere(guest.isTrue()).convertFrom(Integer::longValue),
                        coalesce(sum(number).filterWhere(guest.isFalse()), inline(BigDecimal.ZERO))
                                .convertFrom(BigDecimal::longValue),
                        coalesce(sum(number).filterWhere(guest.isTrue()), inline(BigDecimal.ZERO))
                                .convertFrom(BigDecimal::longValue))
                .from(people)
                .groupBy(day)
                .orderBy(day)
                .fetch(mapping(Rhythm.Day::new));
    }
}
