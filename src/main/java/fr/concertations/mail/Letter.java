package fr.concertations.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be posted.
 *
 * @param to one address
 * @param account whose erasure takes the letter along
 * @param kind what it is about, for those who watch: {@code sign-in-code}
 * @param urgent somebody is waiting in front of a screen
 * @param usefulUntil it is dropped rather than sent later
 * @param unsubscribe an address that takes POST and ends letters like this one without signing in (RFC 8058)
 * @param once posted only once under this key, whatever tries again and on whichever node
 */
public record Letter(
        String to,
        @Nullable UUID account,
        String kind,
        Locale locale,
        String subject,
        LetterBody body,
        boolean urgent,
        @Nullable Instant usefulUntil,
        @Nullable String unsubscribe,
        @Nullable String once) {
    public Letter {
        if (subject.lines().count() != 1) throw new IllegalArgumentException("a subject is one line");
        if (unsubscribe != null) LetterLinks.requireAbsolute(unsubscribe);
    }

    public static Letter to(String address, String kind, Locale locale, String subject, LetterBody body) {
        return new Letter(address, null, kind, locale, subject, body, false, null, null, null);
    }

    public Letter ofAccount(UUID id) {
        return new Letter(to, id, kind, locale, subject, body, urgent, usefulUntil, unsubscribe, once);
    }

    public Letter urgentUntil(Instant end) {
        return new Letter(to, account, kind, locale, subject, body, true, end, unsubscribe, once);
    }

    public Letter usefulUntil(Instant end) {
        return new Letter(to, account, kind, locale, subject, body, urgent, end, unsubscribe, once);
    }

    public Letter withUnsubscribe(String address) {
        return new Letter(to, account, kind, locale, subject, body, urgent, usefulUntil, address, once);
    }

    public Letter postedOnceAs(String key) {
        return new Letter(to, account, kind, locale, subject, body, urgent, usefulUntil, unsubscribe, key);
    }
}
