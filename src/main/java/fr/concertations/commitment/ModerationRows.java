package fr.concertations.commitment;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.moderation.Tables.DECISION;
import static fr.concertations.db.moderation.Tables.REPORT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import fr.concertations.argument.ArgumentTexts;
import fr.concertations.debate.ConcertationId;
import fr.concertations.moderation.Decision;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts reports and decisions about the contributions and arguments of concertations. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ModerationRows {
    private static final Field<UUID> TEXT = field(name("said", "text"), UUID.class);
    private static final Field<UUID> CONCERTATION = field(name("said", "concertation"), UUID.class);
    private static final Field<Double> DAYS = field(
            "percentile_cont(0.5) within group (order by extract(epoch from {0} - {1}) / 86400)",
            Double.class, DECISION.DECIDED_AT, REPORT.REPORTED_AT);

    private final DSLContext dsl;

    ModerationRows(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Concertations where nothing was reported nor decided are absent. */
    Map<ConcertationId, ModerationFigures> of(Collection<ConcertationId> concertations) {
        var decided = decisions(concertations);
        var reported = reports(concertations);
        return Stream.concat(decided.keySet().stream(), reported.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> {
                    var d = decided.getOrDefault(id, ModerationFigures.NONE);
                    var r = reported.getOrDefault(id, ModerationFigures.NONE);
                    return new ModerationFigures(d.decisions(), d.explained(), r.waiting(), r.oldest(), r.days());
                }));
    }

    private Map<ConcertationId, ModerationFigures> decisions(Collection<ConcertationId> concertations) {
        var said = said(concertations);
        return dsl.with(said)
                .select(CONCERTATION, count(), count().filterWhere(DECISION.EXPLANATION.ne("")))
                .from(DECISION)
                .join(said)
                .on(TEXT.eq(DECISION.CONTENT_ID))
                .where(DECISION.ACTION.ne(Decision.Action.KEEP.name()))
                .groupBy(CONCERTATION)
                .fetchMap(
                        r -> new ConcertationId(r.value1()),
                        r -> new ModerationFigures(r.value2(), r.value3(), 0, Optional.empty(), Optional.empty()));
    }

    private Map<ConcertationId, ModerationFigures> reports(Collection<ConcertationId> concertations) {
        var said = said(concertations);
        return dsl.with(said)
                .select(
                        CONCERTATION,
                        count().filterWhere(REPORT.SETTLED_BY.isNull()),
                        min(REPORT.REPORTED_AT).filterWhere(REPORT.SETTLED_BY.isNull()),
                        DAYS)
                .from(REPORT)
                .join(said)
                .on(TEXT.eq(REPORT.CONTENT_ID))
                .leftJoin(DECISION)
                .on(DECISION.ID.eq(REPORT.SETTLED_BY))
                .groupBy(CONCERTATION)
                .fetchMap(
                        r -> new ConcertationId(r.value1()),
                        r -> new ModerationFigures(
                                0,
                                0,
                                r.value2(),
                                Optional.ofNullable(r.value3()).map(OffsetDateTime::toInstant),
                                Optional.ofNullable(r.value4())));
    }

    private static CommonTableExpression<Record2<UUID, UUID>> said(Collection<ConcertationId> concertations) {
        List<UUID> ids = concertations.stream().map(ConcertationId::value).toList();
        return name("said")
                .fields("text", "concertation")
                .as(select(ITEM.ID, ITEM.CONCERTATION_ID)
                        .from(ITEM)
                        .where(ITEM.CONCERTATION_ID.in(ids))
                        .unionAll(ArgumentTexts.in(ids)));
    }
}
