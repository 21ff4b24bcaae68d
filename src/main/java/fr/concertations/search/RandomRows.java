package fr.concertations.search;

import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Rows of a table that may be large, drawn at random without reading it all: for {@link SearchSource#sample}. */
public final class RandomRows {
    private static final int ALL = 100;
    /** Pages are drawn, and they are not equally full. */
    private static final double MARGIN = 1.5;

    private RandomRows() {}

    /** @return about so many ids, never more; all of them when there are fewer */
    public static List<String> ids(DSLContext dsl, Table<?> from, Field<UUID> id, int most) {
        var percent = Math.min(ALL, ALL * MARGIN * most / Math.max(1, dsl.fetchCount(from)));
        return dsl.select(id)
                .from(table("{0} tablesample system ({1})", from, val(percent)))
                .orderBy(rand())
                .limit(most)
                .fetch(row -> row.value1().toString());
    }
}
