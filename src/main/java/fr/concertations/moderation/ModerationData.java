package fr.concertations.moderation;

import static fr.concertations.db.moderation.Tables.DECISION;
import static fr.concertations.db.moderation.Tables.REPORT;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody reported, and what was decided about their texts or by them. */
@Component
class ModerationData implements PersonalData {
    private final DSLContext dsl;

    ModerationData(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "signalements",
                        Fate.NAMELESS,
                        REPORT,
                        REPORT.REPORTER_ID,
                        REPORT.CONTENT_KIND,
                        REPORT.CONTENT_ID,
                        REPORT.REASON,
                        REPORT.COMMENT,
                        REPORT.REPORTED_AT),
                Holding.of(
                        "decisions-de-moderation",
                        Fate.NAMELESS,
                        DECISION,
                        DECISION.AUTHOR_ID,
                        DECISION.CONTENT_KIND,
                        DECISION.CONTENT_ID,
                        DECISION.ACTION,
                        DECISION.REASON,
                        DECISION.EXPLANATION,
                        DECISION.DECIDED_AT),
                Holding.work(
                        "moderations-faites",
                        DECISION,
                        DECISION.DECIDED_BY,
                        DECISION.CONTENT_KIND,
                        DECISION.CONTENT_ID,
                        DECISION.ACTION,
                        DECISION.REASON,
                        DECISION.EXPLANATION,
                        DECISION.DECIDED_AT));
    }

    /** That something was reported, and why, others still have to look at; the words beside it were the person’s. */
    @Override
    public void erase(AccountId person, Keep texts) {
        dsl.update(REPORT)
                .set(REPORT.COMMENT, "")
                .where(REPORT.REPORTER_ID.eq(person.value()))
                .execute();
    }
}
