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
    private static final Locale LOCALE = Texts.FRENCH;
    private static final String KIND = "trust";

    private final Accounts accounts;
    private final PlaceNames places;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;

    TrustLetters(Accounts accounts, PlaceNames places, Outbox outbox, Texts texts, SiteAddress site) {
        this.accounts = accounts;
        this.places = places;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
    }

    /** Twice is once, as long as the end stays the same. @param over it counts no more */
    void roleEnds(AccountId holder, Grant grant, Instant end, boolean over) {
        var what = over ? "roleEnded" : "roleEnds";
        var day = Typography.date(Term.lastDay(end), LOCALE);
        var body = LetterBody.of(text(what, name(grant), day)).withParagraphs(text(what + ".explained"));
        post(
                holder,
                text(what + ".subject", name(grant)),
                body,
                what + ":" + grant.role() + ":" + grant.code() + ":" + end);
    }

    void confirmed(AccountId person, UUID affiliation, Standing standing) {
        var body = LetterBody.of(text("confirmed", places.of(standing.territory())))
                .withParagraphs(text("confirmed.explained"));
        post(person, text("confirmed.subject"), body, "confirmed:" + affiliation);
    }

    /** @param reason in the words of whoever decided */
    void refused(AccountId person, UUID affiliation, Standing standing, String reason) {
        var body = LetterBody.of(text("refused", places.of(standing.territory())))
                .withParagraphs(text("refused.reason", reason), text("refused.explained"));
        post(person, text("refused.subject"), body, "refused:" + affiliation);
    }

    private void post(AccountId person, String subject, LetterBody body, String key) {
        var whole = body.withAction(text("go"), site.of("/app/compte")).withSmallPrint(text("why"));
        accounts.actor(person)
                .flatMap(Actor::email)
                .ifPresent(address -> outbox.post(Letter.to(address, KIND, LOCALE, subject, whole)
                        .ofAccount(person.value())
                        .postedOnceAs(KIND + ":" + person + ":" + key)));
    }

    private String name(Grant grant) {
        var role = texts.get("role." + grant.role(), LOCALE);
        return grant.territory() == null
                ? role
                : texts.get("identity.roles.of", LOCALE, role, places.of(grant.territory()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("identity.trust." + key, LOCALE, arguments);
    }
}
