package fr.concertations.moderation;

import static fr.concertations.db.moderation.Tables.ALERT;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.val;

import fr.concertations.kernel.TerritoryCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads alerts. */
@Repository
class AlertQueries {
    private final DSLContext dsl;

    AlertQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Alerts nobody settled in these territories: one at most for a text. */
    Map<Subject, Alert> unsettled(Collection<TerritoryCode> territories) {
        return dsl.select(
                        ALERT.CONTENT_KIND,
                        ALERT.CONTENT_ID,
                        ALERT.HOUR,
                        ALERT.EXPECTED,
                        ALERT.MEMBERS,
                        ALERT.GUESTS,
                        ALERT.RAISED_AT)
                .from(ALERT)
                .where(ALERT.SETTLED_BY.isNull())
                .and(arrayOverlap(ALERT.TERRITORIES, codes(territories)))
                .fetchMap(
                        r -> new Subject(r.value1(), r.value2()),
                        r -> new Alert(
                                new Burst(r.value3().toInstant(), r.value4(), List.of(r.value5()), List.of(r.value6())),
                                r.value7().toInstant()));
    }

    long howMany(Collection<TerritoryCode> territories) {
        return dsl.fetchCount(
                ALERT, ALERT.SETTLED_BY.isNull().and(arrayOverlap(ALERT.TERRITORIES, codes(territories))));
    }

    private static Field<String[]> codes(Collection<TerritoryCode> territories) {
        var codes = territories.stream().map(TerritoryCode::value).toArray(String[]::new);
        return val(codes, ALERT.TERRITORIES);
    }
}
