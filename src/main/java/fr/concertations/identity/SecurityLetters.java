package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.Outbox;
import fr.concertations.mail.SiteAddress;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of an account, with the change itself, that one can get in by other means: whoever did not do it has to know.
 * Nobody chooses not to get these, and no limit of news holds them back.
 */
@Component
class SecurityLetters {
    private static final String KIND = "security";
    private static final String ACCOUNT = "/app/compte";

    private final Accounts accounts;
    private final LetterLanguage languages;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;

    SecurityLetters(Accounts accounts, LetterLanguage languages, Outbox outbox, Texts texts, SiteAddress site) {
        this.accounts = accounts;
        this.languages = languages;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
    }

    /** @param label the person gave it @param key the same for the same key */
    void keyAdded(AccountId account, String label, String key) {
        tell(account, "keyAdded", label, key);
    }

    void keyRemoved(AccountId account, String label, String key) {
        tell(account, "keyRemoved", label, key);
    }

    /** @param service as its button says */
    void serviceLinked(AccountId account, String service, String key) {
        tell(account, "serviceLinked", service, key);
    }

    void serviceUnlinked(AccountId account, String service, String key) {
        tell(account, "serviceUnlinked", service, key);
    }

    private void tell(AccountId account, String what, String name, String key) {
        var locale = languages.of(account);
        accounts.actor(account)
                .flatMap(Actor::email)
                .ifPresent(address -> outbox.post(letter(address, what, name, locale)
                        .ofAccount(account.value())
                        .postedOnceAs(KIND + ":" + what + ":" + account + ":" + key)));
    }

    private Letter letter(String address, String what, String name, Locale locale) {
        var lead = text(what, locale, name);
        var body = LetterBody.of(lead)
                .withParagraphs(text("yours", locale), text("notYours", locale))
                .withAction(text("go", locale), site.of(ACCOUNT))
                .withSmallPrint(text("why", locale));
        return Letter.to(address, KIND, locale, text(what + ".subject", locale), body);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.get("identity.security." + key, locale, arguments);
    }
}
