package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.DRAFT;

import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.InvalidInput;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The introduction and the revision of a working text, which also make writers wait for one another. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftRepository {
    private final DSLContext dsl;

    DraftRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Keeps others out until the end of the transaction. @throws InvalidInput at {@code revision} when the text has moved since */
    void lock(ConcertationId concertation, DocumentKind document, int revision) {
        dsl.insertInto(DRAFT)
                .set(DRAFT.CONCERTATION_ID, concertation.value())
                .set(DRAFT.DOCUMENT, document.name())
                .onConflictDoNothing()
                .execute();
        var current = dsl.select(DRAFT.REVISION)
                .from(DRAFT)
                .where(is(concertation, document))
                .forUpdate()
                .fetchSingle(r -> r.value1());
        if (current != revision) throw new InvalidInput("revision", "synthesis.revision.stale");
    }

    /** Locks, and counts one more change. */
    void change(ConcertationId concertation, DocumentKind document, int revision) {
        lock(concertation, document, revision);
        dsl.update(DRAFT)
                .set(DRAFT.REVISION, DRAFT.REVISION.plus(1))
                .where(is(concertation, document))
                .execute();
    }

    void introduce(ConcertationId concertation, DocumentKind document, String intro) {
        dsl.update(DRAFT)
                .set(DRAFT.INTRO, intro)
                .where(is(concertation, document))
                .execute();
    }

    Intro read(ConcertationId concertation, DocumentKind document) {
        return dsl.select(DRAFT.INTRO, DRAFT.REVISION)
                .from(DRAFT)
                .where(is(concertation, document))
                .fetchOptional(r -> new Intro(r.value1(), r.value2()))
                .orElse(Intro.NONE);
    }

    private static Condition is(ConcertationId concertation, DocumentKind document) {
        return DRAFT.CONCERTATION_ID.eq(concertation.value()).and(DRAFT.DOCUMENT.eq(document.name()));
    }

    /** What stands before the sentences or conclusions, and the revision of the whole. */
    record Intro(String text, int revision) {
        static final Intro NONE = new Intro("", 0);
    }
}
