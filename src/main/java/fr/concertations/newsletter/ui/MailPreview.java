package fr.concertations.newsletter.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import fr.concertations.mail.LetterPreview;
import org.jsoup.Jsoup;

/** The letter as a mail program shows it: with its looks, and as text alone. */
class MailPreview extends Section {
    MailPreview(LetterPreview.Shown shown) {
        addClassNames("stack", "mail-preview");
        var text = new Pre(shown.text());
        text.getElement().setAttribute("tabindex", "0");
        add(
                new H2(getTranslation("newsletter.preview.title")),
                new Html("<div class=\"mail-sheet\">" + inside(shown.html()) + "</div>"),
                new Details(getTranslation("newsletter.preview.text"), text));
    }

    /** Without its page: the heading of the letter is not that of this screen, and its rules for dark mailboxes stay behind. */
    private static String inside(String page) {
        var document = Jsoup.parse(page);
        document.select("h1").tagName("h3");
        var main = document.selectFirst("[role=main]");
        return main == null ? "" : main.html();
    }
}
