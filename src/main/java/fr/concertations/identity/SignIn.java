package fr.concertations.identity;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.mail.Bounces;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sign-in by a six-digit code, or by the link of the same letter, sent to an address. Whether the address is known makes no difference, in words or in time:
 * accounts are looked up, and made, only once a code or a link has been checked.
 */
@Service
public class SignIn {
    static final Duration VALIDITY = Duration.ofMinutes(10);

    private final SignInLimits limits;
    private final SignInCodes codes;
    private final CodeDelivery delivery;
    private final Accounts accounts;
    private final Bounces bounces;
    private final Clock clock;

    SignIn(
            SignInLimits limits,
            SignInCodes codes,
            CodeDelivery delivery,
            Accounts accounts,
            Bounces bounces,
            Clock clock) {
        this.limits = limits;
        this.codes = codes;
        this.delivery = delivery;
        this.accounts = accounts;
        this.bounces = bounces;
        this.clock = clock;
    }

    /** A secret that stays in one browser’s session and ties codes to it. */
    public String newBrowserToken() {
        return Secrets.token();
    }

    /**
     * Sends a new code, which replaces the one this browser asked for this address before.
     *
     * @param browserToken made by {@link #newBrowserToken}
     * @param ip of the visitor, counted and not kept
     * @throws InvalidInput at {@code email} when it is no address or too many codes were asked
     */
    public CodeRequest ask(String email, String browserToken, String ip, Locale locale) {
        var address = EmailAddress.of(email);
        limits.count(address, ip);
        var code = Secrets.sixDigits();
        var expiresAt = clock.instant().plus(VALIDITY);
        var link = Secrets.token();
        codes.issue(address, browserToken, code, link, expiresAt);
        delivery.send(address, code, link, locale);
        return new CodeRequest(address.value(), expiresAt, delivery.mails());
    }

    /** @return the account of the address, made at need; empty when the code is wrong, used, expired or tried too often */
    public Optional<AccountId> check(String email, String code, String browserToken) {
        return confirms(email, code, browserToken)
                ? Optional.of(accounts.memberWith(EmailAddress.normalised(email)))
                : Optional.empty();
    }

    /** The same for who is known already: no account is made. */
    boolean confirms(String email, String code, String browserToken) {
        var address = new EmailAddress(EmailAddress.normalised(email));
        var digits = code.replaceAll("[\\s\\u00A0\\u202F]", "");
        return codes.use(address, browserToken, digits) && proven(address);
    }

    /** Whether the link of the letter would let in from this browser; nothing is used up. */
    public boolean leads(String email, String link, String browserToken) {
        return codes.leads(new EmailAddress(email), browserToken, link);
    }

    /** @return the account of the address, made at need; empty when the link is used, expired, replaced or of another browser */
    public Optional<AccountId> follow(String email, String link, String browserToken) {
        var address = new EmailAddress(email);
        return codes.useLink(address, browserToken, link) && proven(address)
                ? Optional.of(accounts.memberWith(address.value()))
                : Optional.empty();
    }

    private boolean proven(EmailAddress address) {
        bounces.works(address.value());
        return true;
    }
}
