package fr.concertations.forum.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertations;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.forum.Panel;
import fr.concertations.forum.Panels;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.Optional;

/** {@code /app/concertations/{slug}/participation}: who takes part, who is missing and what to do, for the référent. */
@Route(value = "concertations/:slug/participation", layout = MainLayout.class)
@AnonymousAllowed
class ParticipationView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient Panels panels;

    ParticipationView(Gate gate, Concertations concertations, Panels panels) {
        this.gate = gate;
        this.concertations = concertations;
        this.panels = panels;
    }

    @Override
    protected String title() {
        return getTranslation("panel.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        gate.known(event)
                .ifPresent(actor -> show(panels.of(
                        actor, concertations.bySlug(slug, Optional.of(actor)).orElseThrow(NotFoundException::new))));
    }

    private void show(Panel panel) {
        var debate = panel.concertation();
        show(
                new Heading(
                        Parts.link(ForumNavigation.participate(debate), debate.title()),
                        title(),
                        getTranslation("panel.lead")),
                new WarningsSection(panel));
        if (panel.isEmpty()) add(Notices.empty(getTranslation("panel.nobody")));
        else add(new CourseSection(panel));
        add(new MissingSection(panel));
        if (panel.isEmpty()) return;
        add(new SharesSection(panel), new PlacesSection(panel), new ThemesSection(panel), new FewSection(panel));
    }
}
