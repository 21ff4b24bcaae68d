package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes arguments. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ArgumentRepository {
    private final DSLContext dsl;

    ArgumentRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return empty when this request was already served */
    Optional<ArgumentId> insert(
            AccountId author,
            Optional<College> college,
            ContributionId contribution,
            ArgumentDraft draft,
            Channel channel,
            Instant at,
            @Nullable UUID requestKey) {
        return dsl.insertInto(POINT)
                .set(POINT.CONTRIBUTION_ID, contribution.value())
                .set(POINT.AUTHOR_ID, author.value())
                .set(POINT.AUTHOR_COLLEGE, college.map(College::name).orElse(""))
                .set(POINT.STANCE, draft.stance().name())
                .set(POINT.BODY, draft.body())
                .set(POINT.SOURCE_URL, draft.sourceUrl().isEmpty() ? null : draft.sourceUrl())
                .set(POINT.CHANNEL, channel.name())
                .set(POINT.SUBMITTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(POINT.REQUEST_KEY, requestKey)
                .onConflict(POINT.REQUEST_KEY)
                .doNothing()
                .returningResult(POINT.ID)
                .fetchOptional(r -> new ArgumentId(r.value1()));
    }

    /** @return false when it was in another state */
    boolean move(UUID id, String from, String to) {
        return dsl.update(POINT)
                        .set(POINT.STATE, to)
                        .where(POINT.ID.eq(id))
                        .and(POINT.STATE.eq(from))
                        .execute()
                > 0;
    }

    void handOver(AccountId from, AccountId to) {
        dsl.update(POINT)
                .set(POINT.AUTHOR_ID, to.value())
                .where(POINT.AUTHOR_ID.eq(from.value()))
                .execute();
    }
}
