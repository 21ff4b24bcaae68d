package fr.concertations.newsletter;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.newsletter.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import fr.concertations.identity.AccountId;
import fr.concertations.newsletter.NewsletterStep.Act;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what with a letter. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewsletterStepRepository {
    private final DSLContext dsl;

    NewsletterStepRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void tell(NewsletterId id, Act act, AccountId by, Instant now, String word) {
        dsl.insertInto(STEP)
                .set(STEP.ISSUE_ID, id.value())
                .set(STEP.ACT, act.name())
                .set(STEP.ACCOUNT_ID, by.value())
                .set(STEP.AT, now.atOffset(ZoneOffset.UTC))
                .set(STEP.WORD, word)
                .execute();
    }

    /** The first first. */
    List<NewsletterStep> of(NewsletterId id) {
        return dsl.select(
                        STEP.ACT.convertFrom(Act::valueOf),
                        STEP.ACCOUNT_ID.convertFrom(
                                account -> Optional.ofNullable(account).map(AccountId::new)),
                        coalesce(ACCOUNT.PUBLIC_NAME, ACCOUNT.EMAIL, inline("")),
                        STEP.AT.convertFrom(OffsetDateTime::toInstant),
                        STEP.WORD)
                .from(STEP)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(STEP.ACCOUNT_ID))
                .where(STEP.ISSUE_ID.eq(id.value()))
                .orderBy(STEP.ID)
                .fetch(mapping(NewsletterStep::new));
    }
}
