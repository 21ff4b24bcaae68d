package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.KnownVoters;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ContributionState;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.following.ui.FollowButton;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Screen;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /app/contributions/{id}}: read it, take a position, argue; its author corrects it here. */
@Route(value = "contributions/:id", layout = MainLayout.class)
@AnonymousAllowed
class ContributionView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Contributions contributions;
    private final transient Suggestions suggestions;
    private final transient Arguing arguing;
    private final transient Ballots ballots;
    private final transient KnownVoters voters;
    private final transient Reporting reporting;
    private final transient LiveReadings live;
    private final transient Follows follows;
    private final transient Clock clock;
    private String title = "";

    ContributionView(
            Gate gate,
            Concertations concertations,
            Contributions contributions,
            Suggestions suggestions,
            Arguing arguing,
            Ballots ballots,
            KnownVoters voters,
            Reporting reporting,
            LiveReadings live,
            Follows follows,
            Clock clock) {
        this.gate = gate;
        this.concertations = concertations;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.arguing = arguing;
        this.ballots = ballots;
        this.voters = voters;
        this.reporting = reporting;
        this.live = live;
        this.follows = follows;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return title;
    }

    /** An address that opens nothing to a stranger leads to the sign-in: it may be by invitation. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").flatMap(ContributionView::parsed);
        if (id.isEmpty()) throw new NotFoundException();
        if (show(id.get())) return;
        if (gate.known(event).isPresent()) throw new NotFoundException();
    }

    private boolean show(ContributionId id) {
        var reader = gate.visitor();
        var found = contributions.byId(id, reader);
        found.ifPresent(c -> show(c, concertations.require(c.concertation(), reader)));
        return found.isPresent();
    }

    private void show(Contribution contribution, Concertation concertation) {
        title = contribution.title();
        var published = contribution.state() == ContributionState.PUBLISHED;
        show(
                new Heading(Parts.link(ForumNavigation.participate(concertation), concertation.title()), title, null),
                Parts.tags(Words.labels(this, contribution)));
        if (!published) add(Parts.paragraph("panel", getTranslation("forum.state." + contribution.state())));
        if (contribution.state() == ContributionState.HIDDEN)
            reporting.decisionOn(contribution).ifPresent(this::add);
        var positions = new PositionsPanel(
                gate, ballots, voters, live, contribution, published && isOpen(concertation, Act.VOTE));
        var columns = new Div(text(contribution, concertation, published), positions);
        columns.addClassName("split");
        add(
                columns,
                suggestions(contribution, concertation),
                new ArgumentsPanel(
                        arguing,
                        live,
                        contribution.id(),
                        published ? ArgumentActs.at(clock.instant(), concertation) : ArgumentActs.NONE));
    }

    private SuggestionsSection suggestions(Contribution contribution, Concertation concertation) {
        return new SuggestionsSection(
                gate,
                contributions,
                suggestions,
                reporting,
                contribution,
                suggestions.areOpen(contribution, concertation),
                () -> show(contribution.id()));
    }

    private Section text(Contribution contribution, Concertation concertation, boolean published) {
        var text = new Section(Parts.written(contribution.body(), "reading"));
        if (!contribution.sources().isEmpty()) text.add(sources(contribution.sources()));
        text.add(Parts.paragraph("small", byline(contribution)));
        text.addClassName("stack");
        if (contribution.version() > 1) text.add(new HistoryOfText(contributions.history(contribution.id())));
        if (published && gate.isAuthor(contribution.author()))
            text.add(new OwnContribution(
                    gate,
                    contributions,
                    concertation,
                    contribution,
                    isOpen(concertation, Act.CONTRIBUTE),
                    () -> show(contribution.id())));
        if (published && concertation.visibility() == Visibility.PUBLIC)
            text.add(Parts.pageLink(contribution.path(), getTranslation("forum.contribution.page"), "small"));
        if (published) text.add(follow(contribution));
        if (published) reporting.buttonFor(contribution).ifPresent(text::add);
        return text;
    }

    private FollowButton follow(Contribution contribution) {
        return new FollowButton(
                follows,
                gate.visitor(),
                Followed.of(contribution.id()),
                contribution.title(),
                ForumNavigation.signInThen(ForumNavigation.contribution(contribution.id())));
    }

    private UnorderedList sources(List<URI> sources) {
        var list = new UnorderedList();
        list.addClassName("list");
        sources.forEach(source -> list.add(new ListItem(Parts.pageLink(
                source.toString(), getTranslation("forum.arguments.source", source.getHost()), "small"))));
        return list;
    }

    private String byline(Contribution contribution) {
        var byline = Words.byline(
                this,
                contribution.author(),
                contribution.college(),
                contribution.channel(),
                contribution.submittedAt());
        return contribution.version() == 1
                ? byline
                : getTranslation("forum.contribution.version", byline, contribution.version());
    }

    private boolean isOpen(Concertation concertation, Act act) {
        return concertation.isOpen(act, clock.instant());
    }

    private static Optional<ContributionId> parsed(String id) {
        try {
            return Optional.of(new ContributionId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
