package fr.concertations.newsletter;

import fr.concertations.debate.Concertation;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.LetterLanguage;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.Texts;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.LetterPreview;
import fr.concertations.mail.Outbox;
import fr.concertations.mail.SiteAddress;
import fr.concertations.newsletter.NewsletterStep.Act;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the team of a letter is written: a test, that it waits, what was decided. */
@Component
class NewsletterPost {
    private static final int MOST_ASKED = 20;

    private final Outbox outbox;
    private final NewsletterWords words;
    private final LetterPreview preview;
    private final Accounts accounts;
    private final LetterLanguage languages;
    private final Texts texts;
    private final SiteAddress site;
    private final Clock clock;

    NewsletterPost(
            Outbox outbox,
            NewsletterWords words,
            LetterPreview preview,
            Accounts accounts,
            LetterLanguage languages,
            Texts texts,
            SiteAddress site,
            Clock clock) {
        this.outbox = outbox;
        this.words = words;
        this.preview = preview;
        this.accounts = accounts;
        this.languages = languages;
        this.texts = texts;
        this.site = site;
        this.clock = clock;
    }

    LetterPreview.Shown preview(Newsletter letter, Concertation concertation, Actor reader) {
        return preview.of(trial(letter, concertation, reader.email().orElse(""), languages.of(reader.id())));
    }

    /** @return false when this text was sent to this person within the same ten minutes */
    boolean test(Newsletter letter, Concertation concertation, Actor to) {
        var address = to.email().orElseThrow(() -> new NotAllowed("newsletter.refused.address"));
        var locale = languages.of(to.id());
        var tenth = clock.instant().truncatedTo(ChronoUnit.HOURS).toString()
                + clock.instant().getEpochSecond() / 600;
        return outbox.post(trial(letter, concertation, address, locale)
                .ofAccount(to.id().value())
                .postedOnceAs(
                        "newsletter-test:" + letter.id() + ":" + letter.revision() + ":" + to.id() + ":" + tenth));
    }

    /** The letter as followers get it, but for the small print, which says that it is a test. */
    Letter trial(Newsletter letter, Concertation concertation, String to, Locale locale) {
        var whole = words.letter(to, letter, concertation, locale);
        var body = whole.body().withSmallPrint(texts.get("newsletter.mail.test", locale));
        return Letter.to(
                whole.to(),
                "newsletter-test",
                locale,
                texts.get("newsletter.mail.test.subject", locale, whole.subject()),
                body);
    }

    void waiting(Newsletter letter, Concertation concertation, List<Roles.Holder> seconds) {
        seconds.stream()
                .flatMap(holder -> accounts.actor(holder.account()).stream())
                .filter(person -> person.email().isPresent())
                .distinct()
                .limit(MOST_ASKED)
                .forEach(person -> tell(letter, concertation, "waiting", "", person));
    }

    void decided(Newsletter letter, Concertation concertation, Act act, String word, List<NewsletterStep> journal) {
        journal.reversed().stream()
                .filter(step -> step.act() == Act.SUBMITTED)
                .findFirst()
                .flatMap(NewsletterStep::account)
                .flatMap(accounts::actor)
                .filter(person -> person.email().isPresent())
                .ifPresent(
                        person -> tell(letter, concertation, act == Act.AGREED ? "agreed" : "returned", word, person));
    }

    private void tell(Newsletter letter, Concertation concertation, String what, String word, Actor to) {
        var locale = languages.of(to.id());
        var key = "newsletter.mail." + what;
        var lead = texts.get(key, locale, letter.text().subject());
        var body = LetterBody.of(lead)
                .withParagraphs(texts.get(key + ".explained", locale, concertation.title(), word))
                .withAction(
                        texts.get(key + ".go", locale),
                        site.of("/app/" + NewsletterWords.view(letter.id(), concertation)))
                .withSmallPrint(texts.get("newsletter.mail.team", locale));
        outbox.post(Letter.to(to.email().orElseThrow(), "newsletter-work", locale, lead, body)
                .ofAccount(to.id().value())
                .postedOnceAs("newsletter-" + what + ":" + letter.id() + ":" + letter.revision() + ":" + to.id()));
    }
}
