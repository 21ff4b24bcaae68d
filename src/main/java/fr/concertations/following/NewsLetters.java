package fr.concertations.following;

import fr.concertations.identity.Actor;
import fr.concertations.kernel.Markdown;
import fr.concertations.kernel.Texts;
import fr.concertations.mail.Letter;
import fr.concertations.mail.LetterBody;
import fr.concertations.mail.SiteAddress;
import fr.concertations.newsletter.NewsletterWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words of the letters that tell what happened. */
@Component
class NewsLetters {
    private static final String ACCOUNT = "/app/compte";
    private static final int FIRST_WORDS = 200;
    private static final String LEAVE = "/suivi/quitter/";

    private final Texts texts;
    private final SiteAddress site;
    private final Leaving leaving;
    private final NewsletterWords words;

    NewsLetters(Texts texts, SiteAddress site, Leaving leaving, NewsletterWords words) {
        this.texts = texts;
        this.site = site;
        this.leaving = leaving;
        this.words = words;
    }

    /** @param subject why it is written; none when it is about a text of the person’s own */
    Letter single(Actor to, News news, @Nullable Followed subject, Locale locale) {
        if (news.letter().isPresent()) return whole(to, news.letter().get(), subject, locale);
        var sentence = sentence(news, locale);
        var exit = exit(to, subject);
        var why = subject == null ? "why.own" : "why." + subject.kind();
        var body = LetterBody.of(sentence)
                .withAction(text("letter.read", locale), site.of(news.path()))
                .withSmallPrint(text(why, locale), choose(locale));
        return Letter.to(address(to), "news", locale, sentence, body)
                .ofAccount(to.id().value())
                .withUnsubscribe(exit);
    }

    /** What a référent wrote, as it was written. */
    private Letter whole(Actor to, News.Whole news, @Nullable Followed subject, Locale locale) {
        var exit = exit(to, subject);
        var letter = words.letter(address(to), news.newsletter(), news.concertation(), locale);
        var body = letter.body()
                .withSmallPrint(
                        text("why.newsletter", locale, news.concertation().title()), choose(locale));
        return Letter.to(letter.to(), letter.kind(), locale, letter.subject(), body)
                .ofAccount(to.id().value())
                .withUnsubscribe(exit);
    }

    /** @param all one at least */
    Letter digest(Actor to, List<News> all, Locale locale) {
        var exit = exit(to, null);
        var items = all.stream()
                .map(news -> new LetterBody.Item(sentence(news, locale), site.of(news.path()), firstWords(news)))
                .toList();
        var body = LetterBody.of(text("digest.lead", locale, all.size()))
                .withSections(List.of(new LetterBody.Section("", items)))
                .withAction(text("digest.all", locale), site.of("/app/notifications"))
                .withSmallPrint(text("digest.why", locale), choose(locale));
        return Letter.to(address(to), "digest", locale, text("digest.subject", locale, all.size()), body)
                .ofAccount(to.id().value())
                .withUnsubscribe(exit);
    }

    private static String firstWords(News news) {
        return news.letter()
                .map(letter -> Markdown.toText(letter.newsletter().text().body())
                        .replaceAll("\\s+", " ")
                        .strip())
                .map(text -> text.length() <= FIRST_WORDS
                        ? text
                        : text.substring(0, FIRST_WORDS).replaceAll("\\s+\\S*$", "") + "…")
                .orElse("");
    }

    private String sentence(News news, Locale locale) {
        return texts.get(news.key(), locale, news.title());
    }

    private String exit(Actor to, @Nullable Followed subject) {
        return site.of(LEAVE + leaving.open(to.id(), subject));
    }

    private String choose(Locale locale) {
        return text("choose", locale, site.of(ACCOUNT));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.get("following.mail." + key, locale, arguments);
    }

    private static String address(Actor to) {
        return to.email().orElseThrow();
    }
}
