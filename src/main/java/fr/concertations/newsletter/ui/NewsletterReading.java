package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Visibility;
import fr.concertations.kernel.Typography;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterWords;
import fr.concertations.shell.Pieces;

/** A letter that was sent, and where everybody reads it; once it is withdrawn, when and why, and its words for its team alone. */
class NewsletterReading extends Div {
    NewsletterReading(Newsletter letter, NewsletterWords words, Concertation concertation) {
        addClassName("stack");
        letter.sent()
                .ifPresent(sent -> add(Pieces.small(getTranslation(
                        "newsletter.sentOn", Typography.date(Typography.dayInParis(sent.at()), getLocale())))));
        letter.withdrawn().ifPresent(withdrawal -> add(notice(withdrawal)));
        if (letter.withdrawn().isPresent() && !letter.text().isEmpty())
            add(Pieces.small(getTranslation("newsletter.withdrawn.team")));
        if (!letter.text().isEmpty()) add(Pieces.written(letter.text().body(), "reading"));
        if (letter.withdrawn().isEmpty() && concertation.visibility() == Visibility.PUBLIC)
            add(Pieces.pageLink(words.path(letter, concertation), getTranslation("newsletter.public")));
    }

    private Div notice(Newsletter.Withdrawal withdrawal) {
        var day = Typography.date(Typography.dayInParis(withdrawal.at()), getLocale());
        var notice = new Div(
                new Paragraph(getTranslation("newsletter.withdrawn.on", day)),
                Pieces.quote(withdrawal.because(), null));
        notice.addClassNames("notice", "stack");
        return notice;
    }
}
