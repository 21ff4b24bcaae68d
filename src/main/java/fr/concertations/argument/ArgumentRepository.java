package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.argument.Tables.USEFUL;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes arguments, and who finds them useful. */
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
    boolean move(ArgumentId id, ArgumentState from, ArgumentState to) {
        return dsl.update(POINT)
                        .set(POINT.STATE, to.name())
                        .where(POINT.ID.eq(id.value()))
                        .and(POINT.STATE.eq(from.name()))
                        .execute()
                > 0;
    }

    void handOver(AccountId from, AccountId to) {
        dsl.update(POINT)
                .set(POINT.AUTHOR_ID, to.value())
                .where(POINT.AUTHOR_ID.eq(from.value()))
                .execute();
    }

    /** The key of the table makes it one mark per person and argument. */
    void mark(ArgumentId id, AccountId reader, LocalDate on) {
        dsl.insertInto(USEFUL)
                .set(USEFUL.POINT_ID, id.value())
                .set(USEFUL.ACCOUNT_ID, reader.value())
                .set(USEFUL.MARKED_ON, on)
                .onConflictDoNothing()
                .execute();
    }

    void unmark(ArgumentId id, AccountId reader) {
        dsl.deleteFrom(USEFUL)
                .where(USEFUL.POINT_ID.eq(id.value()))
                .and(USEFUL.ACCOUNT_ID.eq(reader.value()))
                .execute();
    }

    /** Nobody marks their own, nor the same one twice. */
    void handOverMarks(AccountId guest, AccountId member) {
        var both = List.of(guest.value(), member.value());
        dsl.deleteFrom(USEFUL)
                .where(USEFUL.ACCOUNT_ID.in(both))
                .and(USEFUL.POINT_ID.in(select(POINT.ID).from(POINT).where(POINT.AUTHOR_ID.in(both))))
                .execute();
        dsl.insertInto(USEFUL, USEFUL.POINT_ID, USEFUL.ACCOUNT_ID, USEFUL.MARKED_ON)
                .select(select(USEFUL.POINT_ID, val(member.value()), USEFUL.MARKED_ON)
                        .from(USEFUL)
                        .where(USEFUL.ACCOUNT_ID.eq(guest.value())))
                .onConflictDoNothing()
                .execute();
    }
}
