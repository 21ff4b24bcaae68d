package fr.concertations.search;

import static fr.concertations.db.search.Tables.CHANGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The change table in the order in which transactions are settled: a row is read only when no transaction that could
 * come before it is still running, so none is ever missed.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangeFeed {
    private static final Field<Long> TX = field("{0}::text::bigint", SQLDataType.BIGINT, CHANGE.TX);
    private static final Field<Long> SETTLED =
            field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", SQLDataType.BIGINT);

    private final DSLContext dsl;

    ChangeFeed(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Change> after(Position position, int most) {
        return dsl.select(TX, CHANGE.SEQ, CHANGE.KIND, CHANGE.OBJECT_ID)
                .from(CHANGE)
                .where(condition(
                        "({0}, {1}) > ({2}::text::xid8, {3})",
                        CHANGE.TX, CHANGE.SEQ, val(Long.toString(position.tx())), val(position.seq())))
                .and(condition("{0} < pg_snapshot_xmin(pg_current_snapshot())", CHANGE.TX))
                .orderBy(CHANGE.TX, CHANGE.SEQ)
                .limit(most)
                .fetch(mapping((tx, seq, kind, id) -> new Change(new Position(tx, seq), kind, id)));
    }

    /** Everything before it is visible from now on. */
    Position settled() {
        return new Position(dsl.select(SETTLED).fetchSingle(SETTLED) - 1, Long.MAX_VALUE);
    }

    /** The number the next transaction will get: everything committed before now is below it. */
    long next() {
        return dsl.fetchSingle("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .into(Long.class);
    }

    /** Which database this is: positions mean nothing in another. */
    String database() {
        return dsl.fetchSingle(
                        "select system_identifier || '/' || (select oid from pg_database where datname = current_database()) from pg_control_system()")
                .into(String.class);
    }
}
