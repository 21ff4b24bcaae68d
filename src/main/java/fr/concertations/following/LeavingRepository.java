package fr.concertations.following;

import static fr.concertations.db.following.Tables.LEAVING;

import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Statements on what letters carry to be left. */
@Repository
class LeavingRepository {
    private final DSLContext dsl;

    LeavingRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(byte[] hash, AccountId account, @Nullable Followed subject, Instant now) {
        dsl.insertInto(LEAVING)
                .set(LEAVING.TOKEN_HASH, hash)
                .set(LEAVING.ACCOUNT_ID, account.value())
                .set(LEAVING.KIND, subject == null ? null : subject.kind().name())
                .set(LEAVING.OBJECT, subject == null ? null : subject.object())
                .set(LEAVING.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Exit> byHash(byte[] hash) {
        return dsl.selectFrom(LEAVING)
                .where(LEAVING.TOKEN_HASH.eq(hash))
                .fetchOptional(row -> new Exit(
                        new AccountId(row.getAccountId()),
                        row.getKind() == null
                                ? null
                                : new Followed(Followed.Kind.valueOf(row.getKind()), row.getObject())));
    }

    void dropBefore(Instant instant) {
        dsl.deleteFrom(LEAVING)
                .where(LEAVING.MADE_AT.lt(instant.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** @param subject none when it leads out of all letters at once */
    record Exit(AccountId account, @Nullable Followed subject) {}
}
