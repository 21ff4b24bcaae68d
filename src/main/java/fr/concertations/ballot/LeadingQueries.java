package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.STANDING_NOW;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Finds the contributions that stand out. */
@Repository
class LeadingQueries {
    private static final Field<UUID> ID = counted("id", UUID.class);
    private static final Field<Double> AGREE = counted("agree", Double.class);
    private static final Field<Double> MIXED = counted("mixed", Double.class);
    private static final Field<Double> DISAGREE = counted("disagree", Double.class);
    private static final Field<Double> EXPRESSED = AGREE.plus(MIXED).plus(DISAGREE);

    private final DSLContext dsl;

    LeadingQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Leading of(ConcertationId concertation, int most) {
        var counted = counted(concertation);
        var divided = least(AGREE, DISAGREE);
        return Leading.of(
                most,
                top(counted, AGREE, AGREE.ge(EXPRESSED.times(inline(Leading.LARGE))), most),
                top(counted, divided, divided.ge(EXPRESSED.times(inline(Leading.NARROW))), most),
                top(counted, MIXED, MIXED.ge(greatest(AGREE, DISAGREE)), most));
    }

    private List<ContributionId> top(
            CommonTableExpression<? extends Record> counted, Field<Double> measure, Condition enough, int most) {
        return dsl.with(counted)
                .select(ID)
                .from(counted)
                .where(EXPRESSED.ge(inline((double) Leading.FEWEST)))
                .and(enough)
                .orderBy(measure.div(EXPRESSED).desc(), EXPRESSED.desc(), ID.desc())
                .limit(most * Leading.LISTS)
                .fetch(r -> new ContributionId(r.value1()));
    }

    private static CommonTableExpression<? extends Record> counted(ConcertationId concertation) {
        return name("counted")
                .fields("id", "agree", "mixed", "disagree")
                .as(select(
                                STANDING_NOW.CONTRIBUTION_ID,
                                total(STANDING_NOW.AGREE),
                                total(STANDING_NOW.MIXED),
                                total(STANDING_NOW.DISAGREE))
                        .from(STANDING_NOW)
                        .where(STANDING_NOW.CONCERTATION_ID.eq(concertation.value()))
                        .and(STANDING_NOW.SHOWN)
                        .groupBy(STANDING_NOW.CONTRIBUTION_ID));
    }

    private static Field<Double> total(Field<Integer> number) {
        return sum(number).cast(SQLDataType.DOUBLE);
    }

    private static <T> Field<T> counted(String column, Class<T> type) {
        return field(name("counted", column), type);
    }
}
