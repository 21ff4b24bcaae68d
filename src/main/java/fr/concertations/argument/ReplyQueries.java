package fr.concertations.argument;

import static fr.concertations.argument.ArgumentFields.ANSWER;
import static fr.concertations.argument.ArgumentFields.REPLIER;
import static fr.concertations.db.argument.Tables.REPLY;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads replies one by one; a list of them comes with its argument. */
@Repository
class ReplyQueries {
    private final DSLContext dsl;

    ReplyQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** A reply in whatever state, and what it answers. */
    record Stored(Reply reply, ArgumentId argument, ArgumentState state) {
        boolean isBy(Actor actor) {
            return reply.author().filter(a -> a.id().equals(actor.id())).isPresent();
        }
    }

    Optional<Stored> byId(ReplyId id) {
        return dsl.select(
                        ANSWER,
                        REPLY.POINT_ID.convertFrom(ArgumentId::new),
                        REPLY.STATE.convertFrom(ArgumentState::valueOf))
                .from(REPLY)
                .leftJoin(REPLIER)
                .on(REPLIER.ID.eq(REPLY.AUTHOR_ID))
                .where(REPLY.ID.eq(id.value()))
                .fetchOptional(mapping(Stored::new));
    }

    Optional<ReplyId> withRequestKey(UUID requestKey, AccountId author) {
        return dsl.select(REPLY.ID)
                .from(REPLY)
                .where(REPLY.REQUEST_KEY.eq(requestKey))
                .and(REPLY.AUTHOR_ID.eq(author.value()))
                .fetchOptional(r -> new ReplyId(r.value1()));
    }
}
