package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.RECOVERY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import fr.concertations.identity.RoleChange.Action;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds a role and lost every key asks; an administrator who knows them, never themselves, allows new keys for a day.
 */
@Service
public class Recoveries {
    private static final Duration VALIDITY = Duration.ofDays(1);
    private static final int LONGEST_REASON = 500;

    private final DSLContext dsl;
    private final RoleJournal journal;
    private final Clock clock;

    Recoveries(DSLContext dsl, RoleJournal journal, Clock clock) {
        this.dsl = dsl;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param email or the name of whoever has none @param reason in their own words */
    public record Asked(UUID id, String email, String reason, Instant at) {}

    /** Asking again replaces what was asked, allowed or not. @throws InvalidInput at {@code reason} */
    @Transactional
    public void ask(SignedIn member, String reason) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON)
            throw new InvalidInput("reason", "recovery.reason.length", LONGEST_REASON);
        dsl.deleteFrom(RECOVERY)
                .where(RECOVERY.ACCOUNT_ID.eq(member.account().value()))
                .and(RECOVERY.USED_AT.isNull())
                .execute();
        dsl.insertInto(RECOVERY)
                .set(RECOVERY.ACCOUNT_ID, member.account().value())
                .set(RECOVERY.REASON, words)
                .set(RECOVERY.ASKED_AT, now())
                .execute();
    }

    /** Those that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<Asked> waiting(Actor administrator) {
        administrator.requireAdministrator();
        return dsl.select(
                        RECOVERY.ID,
                        coalesce(ACCOUNT.EMAIL, ACCOUNT.PUBLIC_NAME, inline("")),
                        RECOVERY.REASON,
                        RECOVERY.ASKED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(RECOVERY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECOVERY.ACCOUNT_ID))
                .where(RECOVERY.ALLOWED_AT.isNull())
                .and(RECOVERY.ACCOUNT_ID.ne(administrator.id().value()))
                .orderBy(RECOVERY.ASKED_AT)
                .fetch(mapping(Asked::new));
    }

    /** @throws NotAllowed when it is one’s own, or was answered */
    @Transactional
    public void allow(Actor administrator, UUID id) {
        administrator.requireAdministrator();
        var allowed = dsl.update(RECOVERY)
                .set(RECOVERY.ALLOWED_BY, administrator.id().value())
                .set(RECOVERY.ALLOWED_AT, now())
                .where(waits(administrator, id))
                .returningResult(RECOVERY.ACCOUNT_ID)
                .fetchOptional(r -> new AccountId(r.value1()))
                .orElseThrow(() -> new NotAllowed("refusal.recovery"));
        journal.writeKeys(Action.KEYS_ALLOWED, allowed, administrator.id());
    }

    /** Forgets it. @throws NotAllowed when it is one’s own, or was answered */
    @Transactional
    public void refuse(Actor administrator, UUID id) {
        administrator.requireAdministrator();
        var refused = dsl.deleteFrom(RECOVERY).where(waits(administrator, id)).execute();
        if (refused == 0) throw new NotAllowed("refusal.recovery");
    }

    /** Whether this person asked and nobody answered yet. */
    @Transactional(readOnly = true)
    public boolean isWaiting(AccountId account) {
        return dsl.fetchExists(
                RECOVERY,
                RECOVERY.ACCOUNT_ID.eq(account.value()),
                RECOVERY.ALLOWED_AT.isNull(),
                RECOVERY.USED_AT.isNull());
    }

    boolean isAllowed(AccountId account) {
        return dsl.fetchExists(RECOVERY, allowedTo(account));
    }

    /** @return whether there was one to use up */
    boolean use(AccountId account) {
        var used = dsl.update(RECOVERY)
                        .set(RECOVERY.USED_AT, now())
                        .where(allowedTo(account))
                        .execute()
                > 0;
        if (used) journal.writeKeys(Action.KEYS_REPLACED, account, account);
        return used;
    }

    private Condition allowedTo(AccountId account) {
        return RECOVERY.ACCOUNT_ID
                .eq(account.value())
                .and(RECOVERY.USED_AT.isNull())
                .and(RECOVERY.ALLOWED_AT.gt(now().minus(VALIDITY)));
    }

    private static Condition waits(Actor administrator, UUID id) {
        return RECOVERY.ID
                .eq(id)
                .and(RECOVERY.ALLOWED_AT.isNull())
                .and(RECOVERY.ACCOUNT_ID.ne(administrator.id().value()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
