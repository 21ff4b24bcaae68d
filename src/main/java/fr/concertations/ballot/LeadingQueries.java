package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.STANDING_NOW;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds the contributions that stand out. */
@Repository
class LeadingQueries {
    private static final int GATHERING = 0;
    private static final int DIVIDING = 1;
    private static final int UNCERTAIN = 2;
    private static final Field<UUID> ID = counted("id", UUID.class);
    private static final Field<Double> AGREE = counted("agree", Double.class);
    private static final Field<Double> MIXED = counted("mixed", Double.class);
    private static final Field<Double> DISAGREE = counted("disagree", Double.class);
    private static final Field<Double> EXPRESSED = AGREE.plus(MIXED).plus(DISAGREE);

    private final DSLContext dsl;

    LeadingQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In one statement. */
    Leading of(ConcertationId concertation, int most) {
        var divided = least(AGREE, DISAGREE);
        var found = dsl.with(counted(concertation))
                .selectFrom(top(GATHERING, AGREE, AGREE.ge(EXPRESSED.times(inline(Leading.LARGE))), most)
                        .unionAll(top(DIVIDING, divided, divided.ge(EXPRESSED.times(inline(Leading.NARROW))), most))
                        .unionAll(top(UNCERTAIN, MIXED, MIXED.ge(greatest(AGREE, DISAGREE)), most))
                        .asTable("found", "list", "id", "rank"))
                .orderBy(1, 3)
                .fetchGroups(r -> r.value1(), r -> new ContributionId(r.value2()));
        return Leading.of(
                most,
                found.getOrDefault(GATHERING, List.of()),
                found.getOrDefault(DIVIDING, List.of()),
                found.getOrDefault(UNCERTAIN, List.of()));
    }

    private static Select<Record3<Integer, UUID, Integer>> top(
            int list, Field<Double> measure, Condition enough, int most) {
        var order = List.of(measure.div(EXPRESSED).desc(), EXPRESSED.desc(), ID.desc());
        return select(inline(list), ID, rowNumber().over(orderBy(order)))
                .from(name("counted"))
                .where(EXPRESSED.ge(inline((double) Leading.FEWEST)))
                .and(enough)
                .orderBy(order)
                .limit(most * Leading.LISTS);
    }

    private static CommonTableExpression<? extends Record> counted(ConcertationId concertation) {
        return name("counted")
                .fields("id", "agree", "mixed", "disagree")
                .as(select(
                                STANDING_NOW.CONTRIBUTION_ID,
                                STANDING_NOW.AGREE.cast(SQLDataType.DOUBLE),
                                STANDING_NOW.MIXED.cast(SQLDataType.DOUBLE),
                                STANDING_NOW.DISAGREE.cast(SQLDataType.DOUBLE))
                        .from(STANDING_NOW)
                        .where(STANDING_NOW.CONCERTATION_ID.eq(concertation.value()))
                        .and(STANDING_NOW.SHOWN));
    }

    private static <T> Field<T> counted(String column, Class<T> type) {
        return field(name("counted", column), type);
    }
}
