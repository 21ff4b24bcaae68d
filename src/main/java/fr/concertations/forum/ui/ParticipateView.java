package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.argument.ArgumentCounts;
import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.following.ui.FollowButton;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Role;
import fr.concertations.newsletter.NewsletterWords;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Screen;
import java.time.Clock;
import java.util.Optional;

/** {@code /app/concertations/{slug}}: what is asked, what is open, the one thing to do, what others said. */
@Route(value = "concertations/:slug", layout = MainLayout.class)
@AnonymousAllowed
class ParticipateView extends Screen implements BeforeEnterObserver {
    private static final int SAMPLE = 3;

    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Contributions contributions;
    private final transient Arguments arguments;
    private final transient Ballots ballots;
    private final transient ConcertationPlaces places;
    private final transient Follows follows;
    private final transient TeamNewsletters newsletters;
    private final transient Clock clock;
    private String title = "";

    ParticipateView(
            Gate gate,
            Concertations concertations,
            Contributions contributions,
            Arguments arguments,
            Ballots ballots,
            ConcertationPlaces places,
            Follows follows,
            TeamNewsletters newsletters,
            Clock clock) {
        this.gate = gate;
        this.concertations = concertations;
        this.contributions = contributions;
        this.arguments = arguments;
        this.ballots = ballots;
        this.places = places;
        this.follows = follows;
        this.newsletters = newsletters;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return title;
    }

    /** An address that opens nothing to a stranger leads to the sign-in: it may be by invitation. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var reader = gate.visitor();
        var found = concertations.bySlug(slug, reader);
        if (found.isPresent()) show(found.get(), reader, event.getLocation().getQueryParameters());
        else if (gate.known(event).isPresent()) throw new NotFoundException();
    }

    private void show(Concertation concertation, Optional<Actor> reader, QueryParameters from) {
        title = concertation.title();
        var now = clock.instant();
        var progress = reader.map(actor -> ballots.progress(reader, concertation.id()));
        var next = new NextAct(concertation, now, progress, places.publicPath(concertation));
        var side = new Section(
                new H2(getTranslation("forum.stages")),
                new Openings(concertation, now),
                new StageList(concertation.stages(), now));
        if (concertation.state() == State.OPENED) side.add(follow(concertation, reader));
        side.addClassNames("stack", "aside");
        var columns = new Div(next, asked(concertation), side);
        columns.addClassNames("split", "act-first");
        show(places.look(concertation), new Heading(places.links(concertation), title, null));
        if (concertation.state() == State.DRAFT) add(Parts.paragraph("panel", getTranslation("forum.draft")));
        if (reader.filter(actor -> actor.has(Role.REFERENT, concertation.territories()))
                .isPresent()) add(leading(concertation));
        if (reader.filter(actor -> newsletters.anyToAgree(actor, concertation)).isPresent()) add(toAgree(concertation));
        add(
                columns,
                sample(concertation),
                new ContributionBrowser(contributions, ballots, arguments, concertation, reader, from));
    }

    private Component follow(Concertation concertation, Optional<Actor> reader) {
        return new FollowButton(
                follows,
                reader,
                Followed.of(concertation.id()),
                concertation.title(),
                ForumNavigation.signInThen(ForumNavigation.participate(concertation)));
    }

    /** What its référents come for; there is nothing to project of a draft. */
    private Component leading(Concertation concertation) {
        var actions = Parts.actions(
                Parts.link(ForumNavigation.edit(concertation), getTranslation("forum.edit"), "button", "quiet"),
                Parts.link(ForumNavigation.participation(concertation), getTranslation("panel.go"), "button", "quiet"));
        if (concertation.state() == State.OPENED)
            actions.add(
                    Parts.link(NewsletterWords.views(concertation), getTranslation("newsletter.go"), "button", "quiet"),
                    Parts.link(ForumNavigation.meeting(concertation), getTranslation("meeting.go"), "button", "quiet"));
        return actions;
    }

    /** For whoever may be the second person. */
    private Component toAgree(Concertation concertation) {
        var notice = new Div(
                new Paragraph(getTranslation("newsletter.toAgree")),
                Parts.link(NewsletterWords.views(concertation), getTranslation("newsletter.toAgree.go"), "button"));
        notice.addClassNames("panel", "stack");
        return notice;
    }

    /** What others say: by turns, not by success. */
    private Component sample(Concertation concertation) {
        var section = new Section();
        section.addClassName("stack");
        var drawn = contributions.sample(concertation.id(), SAMPLE);
        if (drawn.size() < SAMPLE) return section;
        var cards = new UnorderedList();
        cards.addClassName("cards");
        var ids = drawn.stream().map(Contribution::id).toList();
        var tallies = ballots.tallies(ids);
        var counts = arguments.counts(ids);
        drawn.forEach(c -> cards.add(new ContributionCard(
                c, tallies.getOrDefault(c.id(), Tally.NONE), counts.getOrDefault(c.id(), ArgumentCounts.NONE))));
        section.add(
                new H2(getTranslation("forum.sample")),
                Parts.paragraph("small", getTranslation("forum.sample.rule")),
                cards);
        return section;
    }

    private Component asked(Concertation concertation) {
        var asked = new Section(Parts.written(concertation.presentation(), "reading"));
        if (!concertation.questions().isEmpty()) {
            var questions = new UnorderedList();
            concertation.questions().forEach(question -> questions.add(new ListItem(question)));
            questions.addClassName("questions");
            asked.add(new H2(getTranslation("forum.questions")), questions);
        }
        if (!concertation.publics().isEmpty())
            asked.add(new H2(getTranslation("forum.publics")), new Paragraph(concertation.publics()));
        asked.add(new H2(getTranslation("forum.becomes")), new Paragraph(getTranslation("forum.becomes.lead")));
        return asked;
    }
}
