package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.GUEST_DEVICE;
import static fr.concertations.db.identity.Tables.GUEST_LINK;
import static org.jooq.impl.DSL.select;

import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who take part without an account. A secret kept by their browser is all that makes them one person: what they
 * do is marked and counted apart, and theirs for good once they sign in.
 */
@Service
public class Guests {
    private static final Duration LINK_VALIDITY = Duration.ofDays(30);
    private static final String DEVICE = "guest device";
    private static final String LINK = "guest link";

    private final DSLContext dsl;
    private final Accounts accounts;
    private final LastSeen lastSeen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(DSLContext dsl, Accounts accounts, LastSeen lastSeen, ApplicationEventPublisher events, Clock clock) {
        this.dsl = dsl;
        this.accounts = accounts;
        this.lastSeen = lastSeen;
        this.events = events;
        this.clock = clock;
    }

    /** @return the secret for the browser to keep */
    @Transactional
    public String welcome(College college, Optional<TerritoryCode> territory) {
        var guest = dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.KIND, Accounts.GUEST)
                .set(ACCOUNT.COLLEGE, college.name())
                .set(ACCOUNT.TERRITORY_CODE, territory.map(TerritoryCode::value).orElse(null))
                .returningResult(ACCOUNT.ID)
                .fetchSingle(r -> new AccountId(r.value1()));
        return deviceOf(guest);
    }

    /** The guest whose browser keeps this secret. */
    @Transactional(readOnly = true)
    public Optional<Actor> on(String secret) {
        return accounts.actorWhere(ACCOUNT.ID.eq(select(GUEST_DEVICE.ACCOUNT_ID)
                .from(GUEST_DEVICE)
                .where(GUEST_DEVICE.TOKEN_HASH.eq(Secrets.hash(DEVICE, secret)))));
    }

    /** Is there in this month: guests whom nobody has seen for long are erased. */
    @Transactional
    public void seen(String secret) {
        on(secret).ifPresent(guest -> lastSeen.today(guest.id()));
    }

    /** A link for one more device, of which only the token is given here: it serves once, within thirty days. */
    @Transactional
    public String link(Actor guest) {
        var token = Secrets.token();
        var now = clock.instant();
        dsl.deleteFrom(GUEST_LINK)
                .where(GUEST_LINK.EXPIRES_AT.lt(now.atOffset(ZoneOffset.UTC)))
                .execute();
        dsl.insertInto(GUEST_LINK)
                .set(GUEST_LINK.TOKEN_HASH, Secrets.hash(LINK, token))
                .set(GUEST_LINK.ACCOUNT_ID, guest.id().value())
                .set(GUEST_LINK.EXPIRES_AT, now.plus(LINK_VALIDITY).atOffset(ZoneOffset.UTC))
                .execute();
        return token;
    }

    /** Uses a link up. @return the secret for the browser that came by it; empty when it is used, too old or none of ours */
    @Transactional
    public Optional<String> follow(String token) {
        return dsl.deleteFrom(GUEST_LINK)
                .where(GUEST_LINK.TOKEN_HASH.eq(Secrets.hash(LINK, token)))
                .and(GUEST_LINK.EXPIRES_AT.gt(clock.instant().atOffset(ZoneOffset.UTC)))
                .returningResult(GUEST_LINK.ACCOUNT_ID)
                .fetchOptional(r -> deviceOf(new AccountId(r.value1())));
    }

    /** Hands over to a member all that was done on this browser; a member who said nothing of themselves takes it as said. */
    @Transactional
    public void claim(String secret, AccountId member) {
        on(secret).ifPresent(guest -> {
            dsl.selectFrom(ACCOUNT)
                    .where(ACCOUNT.ID.in(guest.id().value(), member.value()))
                    .orderBy(ACCOUNT.ID)
                    .forUpdate()
                    .fetch();
            var assurance = accounts.actor(member).orElseThrow().assurance();
            events.publishEvent(new GuestClaimed(guest.id(), member, assurance));
            dsl.update(ACCOUNT)
                    .set(ACCOUNT.COLLEGE, guest.requireIntroduced().name())
                    .set(
                            ACCOUNT.TERRITORY_CODE,
                            guest.territory().map(TerritoryCode::value).orElse(null))
                    .where(ACCOUNT.ID.eq(member.value()))
                    .and(ACCOUNT.COLLEGE.isNull())
                    .execute();
            dsl.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(guest.id().value())).execute();
        });
    }

    private String deviceOf(AccountId guest) {
        var secret = Secrets.token();
        dsl.insertInto(GUEST_DEVICE)
                .set(GUEST_DEVICE.TOKEN_HASH, Secrets.hash(DEVICE, secret))
                .set(GUEST_DEVICE.ACCOUNT_ID, guest.value())
                .execute();
        return secret;
    }
}
