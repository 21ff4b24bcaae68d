package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.opinion.Dated;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Readings;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;

/** {@code /app/concertations/{slug}/votes}: where one stands among those who voted, and what all of them say. */
@Route(value = "concertations/:slug/votes", layout = MainLayout.class)
@AnonymousAllowed
class VotesView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Territories territories;
    private final transient Readings readings;
    private final transient ReadVotes words;
    private final transient Clock clock;

    VotesView(
            Gate gate,
            Concertations concertations,
            Territories territories,
            Readings readings,
            ReadVotes words,
            Clock clock) {
        this.gate = gate;
        this.concertations = concertations;
        this.territories = territories;
        this.readings = readings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return getTranslation("opinion.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        show(concertations.bySlug(slug, gate.visitor()).orElseThrow(NotFoundException::new));
    }

    private void show(Concertation concertation) {
        var parts = new ArrayList<Component>();
        parts.add(new Heading(
                Parts.link(ForumNavigation.participate(concertation), concertation.title()),
                title(),
                getTranslation("opinion.mine.lead")));
        var dated = readings.of(concertation.id());
        if (dated.isEmpty()) parts.add(Notices.empty(getTranslation("opinion.none")));
        dated.ifPresent(last -> {
            parts.add(mine(concertation, last.reading()));
            parts.addAll(words.of(last.reading()));
            parts.add(further(concertation, last));
        });
        show(parts.toArray(Component[]::new));
    }

    private Section mine(Concertation concertation, Reading reading) {
        var section = new Section(new H2(getTranslation("opinion.mine")));
        section.addClassNames("panel", "stack");
        var place = gate.visitor().flatMap(actor -> readings.mine(actor, concertation.id()));
        section.add(new Paragraph(place.map(mine -> said(mine, reading))
                .orElseGet(() ->
                        getTranslation(gate.visitor().isEmpty() ? "opinion.mine.signIn" : "opinion.mine.nothing"))));
        MapWithMe.of(reading, place).ifPresent(section::add);
        next(concertation).ifPresent(section::add);
        return section;
    }

    private String said(Readings.Mine mine, Reading reading) {
        var group = mine.group()
                .flatMap(letter -> reading.groups().stream()
                        .filter(camp -> camp.name().equals(letter))
                        .findFirst());
        if (group.isPresent())
            return getTranslation(
                    "opinion.mine.group", group.get().name(), group.get().people());
        if (mine.positions() < Reading.FEWEST_POSITIONS)
            return getTranslation("opinion.mine.more", mine.positions(), Reading.FEWEST_POSITIONS);
        if (gate.actor().isGuest()) return getTranslation("opinion.mine.guest");
        return getTranslation(
                mine.group().isPresent() && !reading.groups().isEmpty()
                        ? "opinion.mine.smallGroup"
                        : "opinion.mine.noGroups");
    }

    private Optional<Component> next(Concertation concertation) {
        if (gate.visitor().isEmpty())
            return Optional.of(Parts.actions(Parts.link(
                    ForumNavigation.signInThen(ForumNavigation.votes(concertation)),
                    getTranslation("forum.signIn"),
                    "button")));
        return concertation.isOpen(Act.VOTE, clock.instant())
                ? Optional.of(Parts.actions(
                        Parts.link(ForumNavigation.vote(concertation), getTranslation("opinion.mine.vote"), "button")))
                : Optional.empty();
    }

    /** All the rest is on the public page, where there is one. */
    private Section further(Concertation concertation, Dated dated) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new Paragraph(getTranslation(
                "opinion.how",
                dated.reading().people(),
                dated.reading().positions(),
                dated.reading().contributions(),
                dated.reading().mean())));
        if (concertation.visibility() == Visibility.PUBLIC)
            territories
                    .byCode(concertation.lead())
                    .ifPresent(territory -> section.add(Parts.pageLink(
                            territory.path() + "/concertations/" + concertation.slug() + "/votes",
                            getTranslation("opinion.mine.further"),
                            "button",
                            "quiet")));
        return section;
    }
}
