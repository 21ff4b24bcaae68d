package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks again who somebody is before what cannot be undone: a browser left open in a library is not enough. */
@Service
public class Proofs {
    static final Duration VALIDITY = Duration.ofMinutes(10);

    private final DSLContext dsl;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Clock clock;

    Proofs(DSLContext dsl, SignIn signIn, Accounts accounts, Passkeys passkeys, Clock clock) {
        this.dsl = dsl;
        this.signIn = signIn;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** Of somebody who signed in within the last ten minutes, by whatever means. */
    @Transactional(readOnly = true)
    public Optional<Proof> recent(SignedIn member) {
        return dsl.select(SESSION.OPENED_AT)
                .from(SESSION)
                .where(SESSION.ID.eq(member.session().value()))
                .and(SESSION.ACCOUNT_ID.eq(member.account().value()))
                .and(SESSION.OPENED_AT.gt(clock.instant().minus(VALIDITY).atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> proof(member));
    }

    /** Sends a code to the address of the account, counted as for signing in. @return empty for an account without address */
    public Optional<CodeRequest> askCode(SignedIn member, String browserToken, String ip, Locale locale) {
        return address(member).map(address -> signIn.ask(address, browserToken, ip, locale));
    }

    /** @return empty when the code is not the one */
    public Optional<Proof> byCode(SignedIn member, String code, String browserToken) {
        return address(member)
                .filter(address -> signIn.confirms(address, code, browserToken))
                .map(address -> proof(member));
    }

    /** @return empty when it is not a key of this account */
    public Optional<Proof> byKey(
            SignedIn member, PasskeyCeremony<PublicKeyCredentialRequestOptions> ceremony, String answer) {
        return passkeys.check(ceremony, answer).filter(member.account()::equals).map(account -> proof(member));
    }

    private Optional<String> address(SignedIn member) {
        return accounts.actor(member.account()).flatMap(Actor::email);
    }

    private Proof proof(SignedIn member) {
        return new Proof(member.account(), clock.instant().plus(VALIDITY));
    }
}
