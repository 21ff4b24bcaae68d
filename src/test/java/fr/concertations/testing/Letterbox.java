package fr.concertations.testing;

import static fr.concertations.db.mail.Tables.OUTBOX;

import fr.concertations.identity.Actor;
import java.util.List;
import org.jooq.DSLContext;

/** The letters a person was written. */
public record Letterbox(DSLContext dsl) {
    /** The first first. */
    public List<String> subjects(Actor to) {
        return dsl.select(OUTBOX.SUBJECT)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(to.id().value()))
                .orderBy(OUTBOX.ID)
                .fetch(OUTBOX.SUBJECT);
    }

    /** What the latest one says. */
    public String words(Actor to) {
        return dsl.select(OUTBOX.BODY)
                .from(OUTBOX)
                .where(OUTBOX.ACCOUNT_ID.eq(to.id().value()))
                .orderBy(OUTBOX.ID.desc())
                .limit(1)
                .fetchSingle(OUTBOX.BODY)
                .data();
    }
}
