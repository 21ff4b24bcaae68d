package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.argument.Arguments;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.SimilarContributions;
import fr.concertations.kernel.Slice;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.synthesis.Extracts;
import fr.concertations.synthesis.ui.FollowUpDoor.Visit;
import java.util.Optional;

/** {@code /app/concertations/{slug}/recolte}: a référent reads everything and keeps passages, word for word. */
@Route(value = "concertations/:slug/recolte", layout = MainLayout.class)
@AnonymousAllowed
class HarvestView extends Screen implements BeforeEnterObserver {
    private static final String PAGE = "page";
    private static final int SIMILAR = 5;

    private final transient FollowUpDoor door;
    private final transient Contributions contributions;
    private final transient Arguments arguments;
    private final transient SimilarContributions similar;
    private final transient Extracts extracts;

    HarvestView(
            FollowUpDoor door,
            Contributions contributions,
            Arguments arguments,
            SimilarContributions similar,
            Extracts extracts) {
        this.door = door;
        this.contributions = contributions;
        this.arguments = arguments;
        this.similar = similar;
        this.extracts = extracts;
    }

    @Override
    protected String title() {
        return getTranslation("synthesis.step.HARVEST");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(typed -> typed.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        door.open(event).ifPresent(visit -> show(visit, page));
    }

    private void show(Visit visit, int page) {
        visit.requireReferent();
        var slice = contributions.list(
                visit.concertation().id(), ContributionFilter.NONE, page, Optional.of(visit.actor()));
        show(
                new Heading(
                        Pieces.link(
                                "concertations/" + visit.concertation().slug(),
                                visit.concertation().title()),
                        title(),
                        getTranslation("synthesis.harvest.lead")),
                door.steps(visit, FollowUpStep.HARVEST));
        if (slice.total() == 0) {
            add(Notices.empty(getTranslation("synthesis.harvest.empty")));
            return;
        }
        add(cards(visit, slice), pages(visit, slice), next(visit));
    }

    private UnorderedList cards(Visit visit, Slice<Contribution> slice) {
        var list = new UnorderedList();
        list.addClassName("list");
        var harvest = extracts.of(visit.actor(), visit.concertation().id());
        for (var contribution : slice.items()) {
            var card = new HarvestCard(
                    contribution,
                    arguments.of(contribution.id()),
                    () -> similar.to(contribution.id(), Optional.of(door.actor()), SIMILAR),
                    extracts,
                    door::actor);
            card.show(harvest);
            list.add(card);
        }
        return list;
    }

    private Div pages(Visit visit, Slice<Contribution> slice) {
        var here = FollowUpStep.HARVEST.of(visit.concertation()) + "?" + PAGE + "=";
        var links = Pieces.actions();
        if (slice.hasPrevious())
            links.add(Pieces.link(here + (slice.number() - 1), getTranslation("synthesis.harvest.previous")));
        if (slice.pages() > 1)
            links.add(Pieces.small(getTranslation("synthesis.harvest.page", slice.number(), slice.pages())));
        if (slice.hasNext())
            links.add(Pieces.link(here + (slice.number() + 1), getTranslation("synthesis.harvest.next")));
        return links;
    }

    private Component next(Visit visit) {
        return Pieces.link(
                FollowUpStep.SYNTHESIS.of(visit.concertation()), getTranslation("synthesis.harvest.go"), "button");
    }
}
