package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.html.Div;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Visibility;
import fr.concertations.kernel.Typography;
import fr.concertations.newsletter.Newsletter;
import fr.concertations.newsletter.NewsletterWords;
import fr.concertations.shell.Pieces;

/** A letter that was sent, and where everybody reads it. */
class NewsletterReading extends Div {
    NewsletterReading(Newsletter letter, NewsletterWords words, Concertation concertation) {
        addClassName("stack");
        letter.sent()
                .ifPresent(sent -> add(Pieces.small(getTranslation(
                        "newsletter.sentOn", Typography.date(Typography.dayInParis(sent.at()), getLocale())))));
        add(Pieces.written(letter.text().body(), "reading"));
        if (concertation.visibility() == Visibility.PUBLIC)
            add(Pieces.pageLink(words.path(letter, concertation), getTranslation("newsletter.public")));
    }
}
