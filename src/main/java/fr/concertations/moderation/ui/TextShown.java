package fr.concertations.moderation.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.kernel.Markdown;
import fr.concertations.moderation.ModerableContent.Card;
import java.util.Objects;

/** A text in full with where it stands and who signs it, as a moderator reads it. */
class TextShown extends Div {
    TextShown(Card card) {
        var where = new Paragraph(getTranslation(
                "moderation.card.in", getTranslation("moderation.kind." + card.kind()), card.concertationTitle()));
        where.addClassName("eyebrow");
        var body = new Html(
                "<div class=\"reading\">" + Markdown.toHtml(card.body()).value() + "</div>");
        var author = new Paragraph(
                card.authorName() == null
                        ? getTranslation("moderation.card.anonymous")
                        : getTranslation("moderation.card.by", Objects.requireNonNull(card.authorName())));
        author.addClassName("small");
        add(where, new H3(card.title()), body, author);
    }
}
