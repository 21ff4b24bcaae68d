package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.argument.Tables.REPLY;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.Texts;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the words out of what somebody argued and answered; the rows stay, since others answered and quoted them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ErasedArguments {
    private final DSLContext dsl;
    private final String words;

    ErasedArguments(DSLContext dsl, Texts texts) {
        this.dsl = dsl;
        this.words = texts.get("argument.erased", Locale.FRENCH);
    }

    List<ArgumentId> of(AccountId person) {
        return dsl.select(POINT.ID)
                .from(POINT)
                .where(POINT.AUTHOR_ID.eq(person.value()))
                .orderBy(POINT.ID)
                .fetch(r -> new ArgumentId(r.value1()));
    }

    void remove(AccountId person) {
        dsl.update(POINT)
                .set(POINT.BODY, words)
                .setNull(POINT.SOURCE_URL)
                .set(POINT.STATE, ArgumentState.WITHDRAWN.name())
                .where(POINT.AUTHOR_ID.eq(person.value()))
                .execute();
        dsl.update(REPLY)
                .set(REPLY.BODY, words)
                .set(REPLY.STATE, ArgumentState.WITHDRAWN.name())
                .where(REPLY.AUTHOR_ID.eq(person.value()))
                .execute();
    }
}
