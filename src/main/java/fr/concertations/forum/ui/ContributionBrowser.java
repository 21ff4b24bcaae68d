package fr.concertations.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.concertations.argument.ArgumentCounts;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.Slice;
import fr.concertations.shell.Notices;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The contributions of a concertation, filtered, a page at a time; the address always says what is shown. */
class ContributionBrowser extends Section {
    private static final String PAGE = "page";
    private static final int MOST_PAGES_AT_ONCE = 10;

    private final transient Contributions contributions;
    private final transient Ballots ballots;
    private final transient Arguments arguments;
    private final transient Concertation concertation;
    private final transient Optional<Actor> reader;
    private final ContributionFilters filters;
    private final Paragraph outcome = new Paragraph();
    private final UnorderedList cards = new UnorderedList();
    private final Div none = Notices.empty(getTranslation("forum.contributions.none"));
    private final Button more = new Button(getTranslation("forum.contributions.more"), click -> more());
    private int page = 1;

    ContributionBrowser(
            Contributions contributions,
            Ballots ballots,
            Arguments arguments,
            Concertation concertation,
            Optional<Actor> reader,
            QueryParameters from) {
        this.contributions = contributions;
        this.ballots = ballots;
        this.arguments = arguments;
        this.concertation = concertation;
        this.reader = reader;
        this.filters = new ContributionFilters(concertation, from, this::filtered);
        outcome.addClassName("small");
        outcome.getElement().setAttribute("role", "status");
        cards.addClassName("cards");
        addClassName("stack");
        add(new H2(getTranslation("forum.contributions")), filters, outcome, none, cards, Parts.actions(more));
        restore(from.getSingleParameter(PAGE)
                .filter(p -> p.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .orElse(1));
    }

    private void restore(int pages) {
        IntStream.rangeClosed(1, Math.min(pages, MOST_PAGES_AT_ONCE)).forEach(this::append);
    }

    private void filtered() {
        cards.removeAll();
        append(1);
        tellAddress();
    }

    private void more() {
        append(page + 1).stream().findFirst().ifPresent(ContributionCard::focus);
        tellAddress();
    }

    private List<ContributionCard> append(int number) {
        var slice = contributions.list(concertation.id(), filters.filter(), number, reader);
        var added = cardsOf(slice);
        added.forEach(cards::add);
        page = number;
        outcome.setText(getTranslation("forum.contributions.count", slice.total()));
        none.setVisible(slice.total() == 0);
        more.setVisible(slice.hasNext());
        return added;
    }

    private List<ContributionCard> cardsOf(Slice<Contribution> slice) {
        var ids = slice.items().stream().map(Contribution::id).toList();
        var tallies = ballots.tallies(ids);
        var counts = arguments.counts(ids);
        return slice.items().stream()
                .map(c -> new ContributionCard(
                        c, tallies.getOrDefault(c.id(), Tally.NONE), counts.getOrDefault(c.id(), ArgumentCounts.NONE)))
                .toList();
    }

    private void tellAddress() {
        var parameters = filters.parameters();
        if (page > 1) parameters.put(PAGE, String.valueOf(page));
        var address = new Location(ForumNavigation.participate(concertation), QueryParameters.simple(parameters));
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }
}
