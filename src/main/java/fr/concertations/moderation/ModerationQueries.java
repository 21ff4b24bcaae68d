package fr.concertations.moderation;

import static fr.concertations.db.moderation.Tables.DECISION;
import static fr.concertations.db.moderation.Tables.REPORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.val;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads reports and decisions. */
@Repository
class ModerationQueries {
    private final DSLContext dsl;

    ModerationQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Reports nobody settled in these territories, by text, each the oldest first. */
    Map<Subject, List<Report>> unsettled(Collection<TerritoryCode> territories) {
        return dsl.select(REPORT.CONTENT_KIND, REPORT.CONTENT_ID, REPORT.REASON, REPORT.COMMENT, REPORT.REPORTED_AT)
                .from(REPORT)
                .where(REPORT.SETTLED_BY.isNull())
                .and(arrayOverlap(REPORT.TERRITORIES, codes(territories)))
                .orderBy(REPORT.REPORTED_AT)
                .fetchGroups(
                        r -> new Subject(r.value1(), r.value2()),
                        r -> new Report(
                                ReportReason.valueOf(r.value3()),
                                r.value4(),
                                r.value5().toInstant()));
    }

    /** Texts with a report that was there by then and that nobody settled. */
    long unsettledSince(Collection<TerritoryCode> territories, Instant moment) {
        return dsl.select(countDistinct(REPORT.CONTENT_KIND, REPORT.CONTENT_ID))
                .from(REPORT)
                .where(REPORT.SETTLED_BY.isNull())
                .and(REPORT.REPORTED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .and(arrayOverlap(REPORT.TERRITORIES, codes(territories)))
                .fetchSingle()
                .value1();
    }

    List<Decision> about(String kind, UUID id) {
        return decisions(DECISION.CONTENT_KIND.eq(kind).and(DECISION.CONTENT_ID.eq(id)), Integer.MAX_VALUE);
    }

    List<Decision> ofAuthor(AccountId author) {
        return decisions(
                DECISION.AUTHOR_ID.eq(author.value()).and(DECISION.ACTION.ne(Decision.Action.KEEP.name())),
                Integer.MAX_VALUE);
    }

    List<Decision> latest(Collection<TerritoryCode> territories, int most) {
        return decisions(arrayOverlap(DECISION.TERRITORIES, codes(territories)), most);
    }

    /** The latest first. */
    private List<Decision> decisions(Condition which, int most) {
        return dsl.select(
                        DECISION.ID,
                        DECISION.CONTENT_KIND,
                        DECISION.CONTENT_ID,
                        DECISION.ACTION,
                        DECISION.REASON,
                        DECISION.EXPLANATION,
                        DECISION.DECIDED_AT)
                .from(DECISION)
                .where(which)
                .orderBy(DECISION.DECIDED_AT.desc(), DECISION.ID.desc())
                .limit(most)
                .fetch(mapping(ModerationQueries::decision));
    }

    private static Decision decision(
            UUID id,
            String kind,
            UUID content,
            String action,
            @Nullable String reason,
            String explanation,
            OffsetDateTime at) {
        return new Decision(
                new DecisionId(id),
                kind,
                content,
                Decision.Action.valueOf(action),
                Optional.ofNullable(reason).map(ReportReason::valueOf),
                explanation,
                at.toInstant());
    }

    private static Field<String[]> codes(Collection<TerritoryCode> territories) {
        var codes = territories.stream().map(TerritoryCode::value).toArray(String[]::new);
        return val(codes, REPORT.TERRITORIES);
    }
}
