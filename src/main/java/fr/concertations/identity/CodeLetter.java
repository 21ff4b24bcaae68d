package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.SiteAddress;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the letter that carries a code and a link. It belongs to no account: whether there is one makes no difference. */
@Component
class CodeLetter {
    static final String KIND = "sign-in-code";

    private final Texts texts;
    private final SiteAddress site;

    CodeLetter(Texts texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
    }

    Letter to(EmailAddress address, String code, String link, Instant expiresAt, Locale locale) {
        var body = LetterBody.of(text("lead", locale))
                .withCode(code)
                .withParagraphs(text("validity", locale, SignIn.VALIDITY.toMinutes()), text("ignore", locale))
                .withAction(text("enter", locale), site.of(address(link, locale)));
        return Letter.to(address.value(), KIND, locale, text("subject", locale, code), body)
                .urgentUntil(expiresAt);
    }

    /** In the language of the letter, whatever the browser prefers. */
    private static String address(String link, Locale locale) {
        var path = "/connexion/" + link;
        return locale.getLanguage().equals("fr") ? path : "/" + locale.getLanguage() + path;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.get("identity.mail." + key, locale, arguments);
    }
}
