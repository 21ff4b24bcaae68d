package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.kernel.Texts;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.SiteAddress;
import fr.concertations.synthesis.DocumentAddresses;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A letter as it is read in a mailbox, and where it stands on the site. */
@Component
public class NewsletterWords {
    static final String PAGES = "lettres";

    private final Texts texts;
    private final SiteAddress site;
    private final DocumentAddresses addresses;

    NewsletterWords(Texts texts, SiteAddress site, DocumentAddresses addresses) {
        this.texts = texts;
        this.site = site;
        this.addresses = addresses;
    }

    /** The letter to one address; whoever sends it says in the small print why, and how to get no more. */
    public Letter letter(String to, Newsletter letter, Concertation concertation, Locale locale) {
        var body = LetterBody.of(letter.text().subject())
                .withParagraphs(texts.get("newsletter.mail.from", locale, concertation.title()))
                .withWritten(letter.text().body())
                .withAction(texts.get("newsletter.mail.read", locale), site.of(path(letter, concertation)));
        return Letter.to(to, "newsletter", locale, letter.text().subject(), body);
    }

    /** From the root: its page once sent, else where its team works on it. */
    public String path(Newsletter letter, Concertation concertation) {
        var address = addresses.of(concertation);
        return letter.sent()
                .filter(sent -> address.perVersion())
                .map(sent -> address.page(PAGES + "/" + sent.number()))
                .orElseGet(() -> "/app/" + view(letter.id(), concertation));
    }

    /** Of the archive, from the root. */
    public String archive(Concertation concertation) {
        return addresses.of(concertation).page(PAGES);
    }

    /** Below the application. */
    public static String view(NewsletterId id, Concertation concertation) {
        return views(concertation) + "/" + id;
    }

    /** Of all those of a concertation, below the application. */
    public static String views(Concertation concertation) {
        return "concertations/" + concertation.slug() + "/" + PAGES;
    }
}
