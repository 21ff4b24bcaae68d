package fr.concertations.newsletter;

import fr.concertations.kernel.HttpUrl;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.Markdown;
import java.util.Locale;

/** What a letter says. @param subject one line @param body Markdown */
public record NewsletterText(String subject, String body) {
    public static final NewsletterText EMPTY = new NewsletterText("", "");

    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_BODY = 10_000;

    public NewsletterText {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    public boolean isEmpty() {
        return subject.isEmpty() && body.isBlank();
    }

    /** @throws InvalidInput at {@code subject} or {@code body} when it is too long to be kept */
    NewsletterText requireShort() {
        if (subject.length() > LONGEST_SUBJECT)
            throw new InvalidInput("subject", "newsletter.subject.length", LONGEST_SUBJECT);
        if (body.length() > LONGEST_BODY) throw new InvalidInput("body", "newsletter.body.length", LONGEST_BODY);
        return this;
    }

    /** @throws InvalidInput at {@code subject} or {@code body} when nobody should receive it as it is */
    NewsletterText requireComplete() {
        requireShort();
        if (subject.isEmpty()) throw new InvalidInput("subject", "newsletter.subject.missing");
        if (Markdown.toText(body).isBlank()) throw new InvalidInput("body", "newsletter.body.missing");
        Markdown.links(body).stream().filter(link -> !isWhole(link)).findFirst().ifPresent(link -> {
            throw new InvalidInput("body", "newsletter.body.link", link);
        });
        return this;
    }

    /** It is read far from the site. */
    private static boolean isWhole(String link) {
        return HttpUrl.parse(link).isPresent() || link.toLowerCase(Locale.ROOT).startsWith("mailto:");
    }
}
