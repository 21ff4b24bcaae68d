package fr.concertations.instance;

import static fr.concertations.db.instance.Tables.AUDIT;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Audits, as they were entered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditRepository {
    private final DSLContext dsl;

    AuditRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(AuditDraft draft, LocalDate on, BigDecimal percent, AccountId by, Instant at) {
        dsl.insertInto(AUDIT)
                .set(AUDIT.AUDITED_ON, on)
                .set(AUDIT.AUDITOR, draft.auditor())
                .set(AUDIT.PERCENT, percent)
                .set(AUDIT.PAGES, draft.pages())
                .set(AUDIT.NON_CONFORMITIES, draft.nonConformities())
                .set(AUDIT.DEROGATIONS, draft.derogations())
                .set(AUDIT.OUT_OF_SCOPE, draft.outOfScope())
                .set(AUDIT.ENTERED_BY, by.value())
                .set(AUDIT.ENTERED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The latest entered first. */
    List<Audit> all() {
        return dsl.select(
                        AUDIT.AUDITED_ON,
                        AUDIT.AUDITOR,
                        AUDIT.PERCENT,
                        AUDIT.PAGES,
                        AUDIT.NON_CONFORMITIES,
                        AUDIT.DEROGATIONS,
                        AUDIT.OUT_OF_SCOPE,
                        AUDIT.ENTERED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(AUDIT)
                .orderBy(AUDIT.ID.desc())
                .fetch(mapping(Audit::new));
    }
}
