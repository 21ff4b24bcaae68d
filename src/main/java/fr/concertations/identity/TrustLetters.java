package fr.concertations.identity;

import fr.concertations.kernel.Texts;
import fr.concertations.kernel.Typography;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.Outbox;
import fr.concertations.mail.SiteAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people what was decided of what they are trusted with: a role that ends, a territory that confirms them or not. */
@Component
class TrustLetters {
    private static final String KIND = "trust";

    private final Accounts accounts;
    private final PlaceNames places;
    private final LetterLanguage languages;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;

    TrustLetters(
            Accounts accounts,
            PlaceNames places,
            LetterLanguage languages,
            Outbox outbox,
            Texts texts,
            SiteAddress site) {
        this.accounts = accounts;
        this.places = places;
        this.languages = languages;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
    }

    /** Twice is once, as long as the end stays the same. @param over it counts no more */
    void roleEnds(AccountId holder, Grant grant, Instant end, boolean over) {
        var locale = languages.of(holder);
        var what = over ? "roleEnded" : "roleEnds";
        var day = Typography.date(Term.lastDay(end), locale);
        var body = LetterBody.of(text(locale, what, name(grant, locale), day))
                .withParagraphs(text(locale, what + ".explained"));
        post(
                holder,
                locale,
                text(locale, what + ".subject", name(grant, locale)),
                body,
                what + ":" + grant.role() + ":" + grant.code() + ":" + end);
    }

    void confirmed(AccountId person, UUID affiliation, Standing standing) {
        var locale = languages.of(person);
        var body = LetterBody.of(text(locale, "confirmed", places.of(standing.territory())))
                .withParagraphs(text(locale, "confirmed.explained"));
        post(person, locale, text(locale, "confirmed.subject"), body, "confirmed:" + affiliation);
    }

    /** @param reason in the words of whoever decided */
    void refused(AccountId person, UUID affiliation, Standing standing, String reason) {
        var locale = languages.of(person);
        var body = LetterBody.of(text(locale, "refused", places.of(standing.territory())))
                .withParagraphs(text(locale, "refused.reason", reason), text(locale, "refused.explained"));
        post(person, locale, text(locale, "refused.subject"), body, "refused:" + affiliation);
    }

    private void post(AccountId person, Locale locale, String subject, LetterBody body, String key) {
        var whole = body.withAction(text(locale, "go"), site.of("/app/compte")).withSmallPrint(text(locale, "why"));
        accounts.actor(person)
                .flatMap(Actor::email)
                .ifPresent(address -> outbox.post(Letter.to(address, KIND, locale, subject, whole)
                        .ofAccount(person.value())
                        .postedOnceAs(KIND + ":" + person + ":" + key)));
    }

    private String name(Grant grant, Locale locale) {
        var role = texts.get("role." + grant.role(), locale);
        return grant.territory() == null
                ? role
                : texts.get("identity.roles.of", locale, role, places.of(grant.territory()));
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.get("identity.trust." + key, locale, arguments);
    }
}
