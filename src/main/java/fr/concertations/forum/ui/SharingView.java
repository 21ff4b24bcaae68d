package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.Posters;
import fr.concertations.debate.State;
import fr.concertations.debate.Visibility;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.territory.FrameOrigins;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /app/collectivite/{slug}/partager}: what a référent prints, sends and puts on the site of the collectivité. */
@Route(value = "collectivite/:slug/partager", layout = MainLayout.class)
@AnonymousAllowed
class SharingView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Territories territories;
    private final transient Concertations concertations;
    private final transient Posters posters;
    private final transient FrameOrigins origins;

    SharingView(
            Gate gate, Territories territories, Concertations concertations, Posters posters, FrameOrigins origins) {
        this.gate = gate;
        this.territories = territories;
        this.concertations = concertations;
        this.posters = posters;
        this.origins = origins;
    }

    @Override
    protected String title() {
        return getTranslation("sharing.view.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var territory = territories.bySlug(slug).orElseThrow(NotFoundException::new);
        gate.known(event).ifPresent(actor -> show(actor, territory));
    }

    private void show(Actor actor, Territory territory) {
        actor.requireReferent(Set.of(territory.code()));
        var parts = new ArrayList<Component>();
        parts.add(new Heading(
                Parts.link(ForumNavigation.home(territory), territory.name()),
                title(),
                getTranslation("sharing.view.lead")));
        var shared = concertations.managedBy(actor, territory.code()).stream()
                .filter(SharingView::isPublic)
                .toList();
        if (shared.isEmpty()) parts.add(Notices.empty(getTranslation("sharing.view.none")));
        shared.forEach(debate -> posters.of(debate.id()).ifPresent(poster -> parts.add(panel(debate, poster))));
        parts.add(frames(territory));
        show(parts.toArray(Component[]::new));
    }

    private static boolean isPublic(Concertation debate) {
        return debate.state() == State.OPENED && debate.visibility() == Visibility.PUBLIC;
    }

    private SharedConcertation panel(Concertation debate, Posters.Poster poster) {
        return new SharedConcertation(debate, poster, said -> posters.tellElsewhere(gate.actor(), debate.id(), said));
    }

    private Section frames(Territory territory) {
        var sites = new TextArea(getTranslation("sharing.origins"));
        sites.setHelperText(getTranslation("sharing.origins.hint", FrameOrigins.MOST));
        sites.setValue(String.join("\n", origins.of(List.of(territory.code()))));
        sites.setManualValidation(true);
        sites.setWidthFull();
        var save = Pieces.mainButton(getTranslation("sharing.save"), () -> {
            var typed = sites.getValue().lines().toList();
            if (Notices.attempt(
                    this, Map.of("origins", sites), () -> origins.allow(gate.actor(), territory.code(), typed))) {
                sites.setValue(String.join("\n", origins.of(List.of(territory.code()))));
                Notices.done(this, "sharing.saved");
            }
        });
        var section = new Section(
                new H2(getTranslation("sharing.origins.title")),
                new Paragraph(getTranslation("sharing.origins.lead")),
                new WithExample(sites, getTranslation("sharing.origins.example")),
                Parts.actions(save));
        section.addClassNames("panel", "stack");
        return section;
    }
}
