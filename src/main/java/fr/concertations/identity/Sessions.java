package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.SESSION;
import static org.jooq.Records.mapping;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where members are signed in: each sees the browsers and ends them from any other. */
@Service
public class Sessions {
    /** How long a browser elsewhere goes on after its sign-in was ended. */
    static final Duration NOTICED_WITHIN = Duration.ofSeconds(5);

    private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(10);
    /** A browser that asks for nothing is signed out by the server after two hours ({@code server.servlet.session.timeout}). */
    private static final Duration OVER_AFTER = Duration.ofHours(3);

    private static final int KNOWN_HERE = 50_000;
    private static final int LONGEST_BROWSER = 80;

    private final DSLContext dsl;
    private final LastSeen lastSeen;
    private final Clock clock;
    private final LoadingCache<SessionId, Boolean> open;

    Sessions(DSLContext dsl, LastSeen lastSeen, TransactionTemplate transaction, Clock clock) {
        this.dsl = dsl;
        this.lastSeen = lastSeen;
        this.clock = clock;
        this.open = Caffeine.newBuilder()
                .expireAfterWrite(NOTICED_WITHIN)
                .maximumSize(KNOWN_HERE)
                .build(id -> Boolean.TRUE.equals(transaction.execute(status -> seen(id))));
    }

    /** A sign-in as the person is shown it. @param browser such as « Firefox, Android » @param here in the browser that asks */
    public record Open(SessionId id, Means means, String browser, Instant openedAt, Instant seenAt, boolean here) {}

    /** @param browser as the person would name it */
    @Transactional
    public SignedIn open(AccountId account, Means means, String browser) {
        dsl.deleteFrom(SESSION)
                .where(SESSION.SEEN_AT.lt(now().minus(OVER_AFTER)))
                .execute();
        lastSeen.today(account);
        var id = dsl.insertInto(SESSION)
                .set(SESSION.ACCOUNT_ID, account.value())
                .set(SESSION.MEANS, means.name())
                .set(SESSION.BROWSER, browser.substring(0, Math.min(LONGEST_BROWSER, browser.length())))
                .set(SESSION.OPENED_AT, now())
                .set(SESSION.SEEN_AT, now())
                .returningResult(SESSION.ID)
                .fetchSingle(r -> new SessionId(r.value1()));
        return new SignedIn(account, id, means);
    }

    /** Whether it was not ended, here or elsewhere; known to {@link #NOTICED_WITHIN}. */
    public boolean isOpen(SignedIn signedIn) {
        return open.get(signedIn.session());
    }

    /** The latest seen first. */
    @Transactional(readOnly = true)
    public List<Open> of(SignedIn signedIn) {
        return dsl.select(SESSION.ID, SESSION.MEANS, SESSION.BROWSER, SESSION.OPENED_AT, SESSION.SEEN_AT)
                .from(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(signedIn.account().value()))
                .and(SESSION.SEEN_AT.ge(now().minus(OVER_AFTER)))
                .orderBy(SESSION.SEEN_AT.desc(), SESSION.ID)
                .fetch(mapping((id, means, browser, opened, seen) -> new Open(
                        new SessionId(id),
                        Means.valueOf(means),
                        browser,
                        opened.toInstant(),
                        seen.toInstant(),
                        id.equals(signedIn.session().value()))));
    }

    /** Ends one of one’s own; nothing of somebody else’s. */
    @Transactional
    public void end(SignedIn signedIn, SessionId session) {
        dsl.deleteFrom(SESSION)
                .where(SESSION.ID.eq(session.value()))
                .and(SESSION.ACCOUNT_ID.eq(signedIn.account().value()))
                .execute();
        open.invalidate(session);
    }

    /** Ends every other. @return how many */
    @Transactional
    public int endOthers(SignedIn signedIn) {
        var ended = dsl.deleteFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(signedIn.account().value()))
                .and(SESSION.ID.ne(signedIn.session().value()))
                .execute();
        open.invalidateAll();
        return ended;
    }

    /** Those of an account that was just erased end with it. */
    void forgetKnown() {
        open.invalidateAll();
    }

    private boolean seen(SessionId id) {
        var seen = dsl.select(SESSION.SEEN_AT)
                .from(SESSION)
                .where(SESSION.ID.eq(id.value()))
                .fetchOptional(SESSION.SEEN_AT);
        if (seen.isPresent() && seen.get().isBefore(now().minus(SEEN_TO_WITHIN)))
            dsl.update(SESSION)
                    .set(SESSION.SEEN_AT, now())
                    .where(SESSION.ID.eq(id.value()))
                    .execute();
        return seen.isPresent();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
