package fr.concertations.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territory;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code /app/collectivite/{slug}/concertations/nouvelle}: a référent prepares a concertation, kept as a draft or opened. */
@Route(value = "collectivite/:slug/concertations/nouvelle", layout = MainLayout.class)
@AnonymousAllowed
class NewConcertationView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient ConcertationDesk desk;

    NewConcertationView(Gate gate, Concertations concertations, ConcertationDesk desk) {
        this.gate = gate;
        this.concertations = concertations;
        this.desk = desk;
    }

    @Override
    protected String title() {
        return getTranslation("forum.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gate.known(event)
                .ifPresent(actor -> show(
                        actor,
                        desk.territory(event.getRouteParameters().get("slug").orElse(""))
                                .orElseThrow(NotFoundException::new)));
    }

    private void show(Actor actor, Territory territory) {
        actor.requireReferent(Set.of(territory.code()));
        var home = Parts.link(ForumNavigation.home(territory), territory.name());
        if (!desk.hasSigned(territory)) {
            show(new Heading(home, title(), getTranslation("forum.new.unsigned")));
            add(Parts.actions(Parts.link(ForumNavigation.home(territory), getTranslation("forum.new.sign"), "button")));
            return;
        }
        var form = desk.form(territory);
        show(
                new Heading(home, title(), getTranslation("forum.new.lead")),
                form,
                Parts.actions(
                        button("forum.edit.open", form, this::open, ButtonVariant.LUMO_PRIMARY),
                        button("forum.edit.keepDraft", form, this::keep)));
    }

    private Button button(String key, ConcertationForm form, Consumer<Concertation> then, ButtonVariant... variants) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(variants);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            create(form).ifPresent(then);
            button.setEnabled(true);
        });
        return button;
    }

    private Optional<Concertation> create(ConcertationForm form) {
        return Notices.attempt(this, form.fields(), () -> {
            var actor = gate.actor();
            return concertations.require(concertations.create(actor, form.draft()), Optional.of(actor));
        });
    }

    private void keep(Concertation draft) {
        UI.getCurrent().navigate(ForumNavigation.edit(draft));
        Notices.done(this, "forum.edit.kept");
    }

    private void open(Concertation draft) {
        concertations.open(gate.actor(), draft.id());
        UI.getCurrent().navigate(ForumNavigation.participate(draft));
        Notices.done(this, "forum.edit.opened");
    }
}
