package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.argument.ArgumentCounts;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.forum.ForumNavigation;
import java.util.stream.Stream;

/** A contribution in a list: what it says, what people think of it. */
class ContributionCard extends ListItem {
    private final H3 title;

    ContributionCard(Contribution contribution, Tally tally, ArgumentCounts arguments) {
        addClassName("card");
        title = new H3(Parts.link(ForumNavigation.contribution(contribution.id()), contribution.title()));
        title.getElement().setAttribute("tabindex", "-1");
        add(
                Parts.tags(Words.labels(this, contribution)),
                title,
                new Paragraph(Parts.excerpt(contribution.body())),
                new PositionsBar(tally),
                Parts.paragraph(
                        "small",
                        Words.joined(Stream.of(
                                Words.college(this, contribution.college()),
                                getTranslation("forum.arguments.count", arguments.total())))));
    }

    /** Brings the keyboard here, after more were asked for. */
    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
