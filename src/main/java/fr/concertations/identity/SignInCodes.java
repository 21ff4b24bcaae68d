package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.SIGN_IN_CODE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes and links waiting to be used. The browser's token is the key of all hashes and is never stored: with the database alone,
 * a million tries find nothing.
 */
@Repository
class SignInCodes {
    private static final int ATTEMPTS = 5;

    private final DSLContext dsl;
    private final Clock clock;

    SignInCodes(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Transactional
    public void issue(EmailAddress email, String browserToken, String code, String link, Instant expiresAt) {
        dsl.deleteFrom(SIGN_IN_CODE).where(SIGN_IN_CODE.EXPIRES_AT.le(now())).execute();
        dsl.insertInto(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.BROWSER_HASH, browserHash(browserToken))
                .set(SIGN_IN_CODE.CODE_HASH, codeHash(email, browserToken, code))
                .set(SIGN_IN_CODE.LINK_HASH, linkHash(email, browserToken, link))
                .set(SIGN_IN_CODE.EXPIRES_AT, at(expiresAt))
                .onConflict(SIGN_IN_CODE.BROWSER_HASH)
                .doUpdate()
                .set(SIGN_IN_CODE.CODE_HASH, excluded(SIGN_IN_CODE.CODE_HASH))
                .set(SIGN_IN_CODE.LINK_HASH, excluded(SIGN_IN_CODE.LINK_HASH))
                .set(SIGN_IN_CODE.EXPIRES_AT, excluded(SIGN_IN_CODE.EXPIRES_AT))
                .set(SIGN_IN_CODE.ATTEMPTS, 0)
                .setNull(SIGN_IN_CODE.USED_AT)
                .execute();
    }

    /** Counts one attempt and, if the code is right, uses it up: one statement, so one success however many try at once. */
    @Transactional
    public boolean use(EmailAddress email, String browserToken, String code) {
        var right = SIGN_IN_CODE.CODE_HASH.eq(codeHash(email, browserToken, code));
        return dsl.update(SIGN_IN_CODE)
                .set(SIGN_IN_CODE.ATTEMPTS, SIGN_IN_CODE.ATTEMPTS.plus(1))
                .set(SIGN_IN_CODE.USED_AT, when(right, val(now())))
                .where(SIGN_IN_CODE.BROWSER_HASH.eq(browserHash(browserToken)))
                .and(SIGN_IN_CODE.USED_AT.isNull())
                .and(SIGN_IN_CODE.EXPIRES_AT.gt(now()))
                .and(SIGN_IN_CODE.ATTEMPTS.lt(ATTEMPTS))
                .returningResult(SIGN_IN_CODE.USED_AT.isNotNull())
                .fetchOptional(row -> row.value1())
                .orElse(false);
    }

    /** Whether the link would let in; looking uses nothing up. */
    @Transactional(readOnly = true)
    public boolean leads(EmailAddress email, String browserToken, String link) {
        return dsl.fetchExists(SIGN_IN_CODE, unusedLink(email, browserToken, link));
    }

    /** Uses up the link and the code of the same letter, in one statement as well. */
    @Transactional
    public boolean useLink(EmailAddress email, String browserToken, String link) {
        return dsl.update(SIGN_IN_CODE)
                        .set(SIGN_IN_CODE.USED_AT, now())
                        .where(unusedLink(email, browserToken, link))
                        .execute()
                == 1;
    }

    private Condition unusedLink(EmailAddress email, String browserToken, String link) {
        return SIGN_IN_CODE
                .BROWSER_HASH
                .eq(browserHash(browserToken))
                .and(SIGN_IN_CODE.LINK_HASH.eq(linkHash(email, browserToken, link)))
                .and(SIGN_IN_CODE.USED_AT.isNull())
                .and(SIGN_IN_CODE.EXPIRES_AT.gt(now()));
    }

    private static byte[] codeHash(EmailAddress email, String browserToken, String code) {
        return Secrets.hash(browserToken, "code " + email.value() + " " + code);
    }

    private static byte[] linkHash(EmailAddress email, String browserToken, String link) {
        return Secrets.hash(browserToken, "link " + email.value() + " " + link);
    }

    private static byte[] browserHash(String browserToken) {
        return Secrets.hash(browserToken, "browser");
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, clock.getZone());
    }
}
