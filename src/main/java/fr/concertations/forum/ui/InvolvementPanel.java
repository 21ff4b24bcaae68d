package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.ballot.Position;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Suggestion;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.forum.Involvement;
import fr.concertations.forum.Involvement.Argued;
import fr.concertations.shell.Pieces;
import fr.concertations.synthesis.UsesOfContribution.Uses;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** One concertation somebody took part in: what was published of it, then each thing she did and what it fed. */
class InvolvementPanel extends Section {
    private static final int EXCERPT = 160;

    private final transient Involvement involvement;
    private final transient Function<Contribution, Uses> uses;

    InvolvementPanel(Involvement involvement, Function<Contribution, Uses> uses) {
        this.involvement = involvement;
        this.uses = uses;
        addClassNames("panel", "stack");
        var concertation = involvement.concertation();
        add(new H2(
                involvement.readable()
                        ? Parts.link(ForumNavigation.participate(concertation), concertation.title())
                        : new Span(concertation.title())));
        add(published());
        if (!involvement.positions().isEmpty()) add(positions());
        addList("forum.done.written", involvement.written().stream().map(this::written));
        addList("forum.done.argued", involvement.argued().stream().map(this::argued));
        addList("forum.mine.suggestions", involvement.suggested().stream().map(this::suggested));
    }

    private Component published() {
        var outcome = involvement.outcome();
        if (outcome.synthesis().isEmpty() && outcome.conclusions().isEmpty())
            return Pieces.small(
                    getTranslation(involvement.readable() ? "forum.done.nothing.yet" : "forum.done.not.readable"));
        var links = Pieces.actions();
        outcome.conclusions().ifPresent(to -> links.add(document(to, "forum.done.conclusions")));
        outcome.synthesis().ifPresent(to -> links.add(document(to, "forum.done.synthesis")));
        return links;
    }

    private Component document(String path, String key) {
        return Pieces.pageLink(path, getTranslation(key), "button", "quiet");
    }

    private Component positions() {
        var told = new Div(
                new H3(getTranslation(
                        "forum.done.positions", involvement.positions().size())),
                Pieces.small(Words.joined(Arrays.stream(Position.values())
                        .filter(position -> involvement.positions(position) > 0)
                        .map(position -> getTranslation(
                                "forum.done.position",
                                getTranslation("ballot.position." + position),
                                involvement.positions(position))))));
        if (involvement.outcome().synthesis().isPresent()
                || involvement.outcome().conclusions().isPresent())
            told.add(Parts.paragraph(
                    "strong", getTranslation("forum.done.positions.cited", involvement.positionsCited())));
        told.addClassName("stack");
        return told;
    }

    private void addList(String titleKey, Stream<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        if (list.getChildren().findAny().isEmpty()) return;
        list.addClassName("list");
        add(new H3(getTranslation(titleKey)), list);
    }

    private ListItem written(Contribution contribution) {
        var item = item(
                Parts.link(ForumNavigation.contribution(contribution.id()), contribution.title()),
                getTranslation("contribution.state." + contribution.state()),
                Words.day(this, contribution.submittedAt()));
        var waiting = involvement.waiting().getOrDefault(contribution.id(), 0);
        if (waiting > 0) item.add(Parts.paragraph("strong", getTranslation("forum.mine.waiting", waiting)));
        var fed = uses.apply(contribution);
        fed.conclusions()
                .forEach(c -> item.add(fate(
                        c.path(),
                        getTranslation(
                                "forum.done.conclusion",
                                c.number(),
                                getTranslation("synthesis.decision." + c.decision())),
                        c.text())));
        fed.sentences()
                .forEach(s -> item.add(fate(s.path(), getTranslation("forum.done.sentence", s.number()), s.text())));
        if (fed.isEmpty() && involvement.outcome().synthesis().isPresent())
            item.add(Pieces.small(getTranslation("forum.done.not.cited")));
        return item;
    }

    private static Component fate(String path, String name, String text) {
        return Pieces.quote(text, Pieces.pageLink(path, name));
    }

    private ListItem argued(Argued argued) {
        var argument = argued.argument();
        var about = argued.about();
        var link = Parts.link(ForumNavigation.contribution(about.id()), about.title());
        var item = item(
                link,
                getTranslation(
                        argument.hidden() ? "forum.done.argument.hidden" : "argument.stance." + argument.stance()),
                Words.day(this, argument.submittedAt()));
        item.add(Parts.paragraph("as-typed", excerpt(argument.body())));
        if (argument.useful() > 0) item.add(Pieces.small(getTranslation("forum.done.useful", argument.useful())));
        return item;
    }

    private ListItem suggested(Suggestion suggestion) {
        var state = suggestion.hidden()
                ? getTranslation("forum.mine.hidden")
                : getTranslation("contribution.suggestion.state." + suggestion.state());
        var item = item(
                Parts.link(ForumNavigation.contribution(suggestion.contribution()), suggestion.baseTitle()),
                state,
                Words.day(this, suggestion.submittedAt()));
        if (!suggestion.answer().isEmpty())
            item.add(Parts.paragraph("as-typed", getTranslation("forum.suggestion.answer", suggestion.answer())));
        return item;
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).strip() + "…";
    }

    private static ListItem item(Component about, String state, String day) {
        var line = new Div(about, Pieces.tag(state), new Span(day));
        line.addClassName("mine");
        return new ListItem(line);
    }
}
