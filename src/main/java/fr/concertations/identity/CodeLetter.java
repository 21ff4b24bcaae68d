package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the letter that carries a code. It belongs to no account: whether there is one makes no difference. */
@Component
class CodeLetter {
    static final String KIND = "sign-in-code";

    private final Texts texts;

    CodeLetter(Texts texts) {
        this.texts = texts;
    }

    Letter to(EmailAddress address, String code, Instant expiresAt, Locale locale) {
        var body = LetterBody.of(text("lead", locale))
                .withCode(code)
                .withParagraphs(text("validity", locale, SignIn.VALIDITY.toMinutes()), text("ignore", locale));
        return Letter.to(address.value(), KIND, locale, text("subject", locale, code), body)
                .urgentUntil(expiresAt);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.get("identity.mail." + key, locale, arguments);
    }
}
