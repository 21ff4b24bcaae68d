package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Suggestion;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Pieces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one wrote and how many suggestions wait on it, then one’s own suggestions and their answers. */
class MyContributions extends Section {
    /** @param readable contributions that still open to this person, among those suggested upon */
    MyContributions(
            List<Contribution> written,
            Map<ContributionId, Integer> waiting,
            List<Suggestion> suggested,
            Set<ContributionId> readable) {
        addClassNames("panel", "stack");
        add(new H2(getTranslation("forum.mine.title")));
        if (!written.isEmpty()) add(list(written.stream().map(one -> written(one, waiting.getOrDefault(one.id(), 0)))));
        if (!suggested.isEmpty())
            add(
                    new H3(getTranslation("forum.mine.suggestions")),
                    list(suggested.stream().map(one -> suggested(one, readable.contains(one.contribution())))));
    }

    private static UnorderedList list(Stream<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("list");
        return list;
    }

    private ListItem written(Contribution contribution, int waiting) {
        var state = getTranslation("contribution.state." + contribution.state());
        var item = item(
                Parts.link(ForumNavigation.contribution(contribution.id()), contribution.title()),
                state,
                Words.day(this, contribution.submittedAt()));
        if (waiting > 0) item.add(Parts.paragraph("strong", getTranslation("forum.mine.waiting", waiting)));
        return item;
    }

    private ListItem suggested(Suggestion suggestion, boolean readable) {
        var about = readable
                ? Parts.link(ForumNavigation.contribution(suggestion.contribution()), suggestion.baseTitle())
                : new Span(suggestion.baseTitle());
        var state = suggestion.hidden()
                ? getTranslation("forum.mine.hidden")
                : getTranslation("contribution.suggestion.state." + suggestion.state());
        var item = item(about, state, Words.day(this, suggestion.submittedAt()));
        if (!suggestion.answer().isEmpty())
            item.add(Parts.paragraph("as-typed", getTranslation("forum.suggestion.answer", suggestion.answer())));
        return item;
    }

    private static ListItem item(Component about, String state, String day) {
        var line = new Div(about, Pieces.tag(state), new Span(day));
        line.addClassName("mine");
        return new ListItem(line);
    }
}
