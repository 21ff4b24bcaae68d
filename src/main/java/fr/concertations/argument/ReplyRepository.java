package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.REPLY;

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

/** Writes replies. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReplyRepository {
    private final DSLContext dsl;

    ReplyRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return empty when this request was already served */
    Optional<ReplyId> insert(
            AccountId author,
            Optional<College> college,
            ArgumentId argument,
            String body,
            Channel channel,
            Instant at,
            @Nullable UUID requestKey) {
        return dsl.insertInto(REPLY)
                .set(REPLY.POINT_ID, argument.value())
                .set(REPLY.AUTHOR_ID, author.value())
                .set(REPLY.AUTHOR_COLLEGE, college.map(College::name).orElse(""))
                .set(REPLY.BODY, body)
                .set(REPLY.CHANNEL, channel.name())
                .set(REPLY.SUBMITTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(REPLY.REQUEST_KEY, requestKey)
                .onConflict(REPLY.REQUEST_KEY)
                .doNothing()
                .returningResult(REPLY.ID)
                .fetchOptional(r -> new ReplyId(r.value1()));
    }

    /** Nothing when it was in another state. */
    void move(ReplyId id, ArgumentState from, ArgumentState to) {
        dsl.update(REPLY)
                .set(REPLY.STATE, to.name())
                .where(REPLY.ID.eq(id.value()))
                .and(REPLY.STATE.eq(from.name()))
                .execute();
    }

    void handOver(AccountId from, AccountId to) {
        dsl.update(REPLY)
                .set(REPLY.AUTHOR_ID, to.value())
                .where(REPLY.AUTHOR_ID.eq(from.value()))
                .execute();
    }
}
