package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Suggestion;
import fr.concertations.identity.Channel;
import java.util.stream.Stream;

/** A suggestion, folded unless it waits for the person who reads: what it changes, why, and what was answered. */
class SuggestionItem extends ListItem {
    private final Div content = new Div();

    SuggestionItem(Suggestion suggestion, Contribution contribution, boolean unfolded) {
        setId("suggestion-" + suggestion.id());
        content.addClassName("stack");
        var details = new NativeDetails(summary(suggestion), content);
        details.setOpen(unfolded);
        add(details);
        if (!suggestion.reason().isEmpty()) content.add(told("forum.suggestion.reason", suggestion.reason()));
        if (!suggestion.isPending() || suggestion.fits(contribution)) content.add(new ChangeShown(suggestion.change()));
        else
            content.add(
                    new Paragraph(getTranslation("forum.suggestion.outdated")),
                    new ChangeShown(suggestion.changeOf(contribution)));
        if (!suggestion.answer().isEmpty()) content.add(told("forum.suggestion.answer", suggestion.answer()));
    }

    /** Where one acts on it. */
    Div content() {
        return content;
    }

    private String summary(Suggestion suggestion) {
        var byline =
                Words.byline(this, suggestion.author(), suggestion.college(), Channel.ONLINE, suggestion.submittedAt());
        return Words.joined(Stream.of(byline, getTranslation("contribution.suggestion.state." + suggestion.state())));
    }

    private Paragraph told(String key, String words) {
        return Parts.paragraph("as-typed", getTranslation(key, words));
    }
}
