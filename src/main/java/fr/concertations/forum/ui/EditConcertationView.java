package fr.concertations.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.Optional;

/** {@code /app/concertations/{slug}/modifier}: a référent corrects a concertation, and opens it when it is a draft. */
@Route(value = "concertations/:slug/modifier", layout = MainLayout.class)
@AnonymousAllowed
class EditConcertationView extends Screen implements BeforeEnterObserver {
    private final transient Gate gate;
    private final transient Concertations concertations;
    private final transient ConcertationDesk desk;
    private int revision;

    EditConcertationView(Gate gate, Concertations concertations, ConcertationDesk desk) {
        this.gate = gate;
        this.concertations = concertations;
        this.desk = desk;
    }

    @Override
    protected String title() {
        return getTranslation("forum.edit.heading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        gate.known(event)
                .ifPresent(actor -> show(
                        actor, concertations.bySlug(slug, Optional.of(actor)).orElseThrow(NotFoundException::new)));
    }

    private void show(Actor actor, Concertation concertation) {
        var invited = concertations.invitees(actor, concertation.id());
        revision = concertation.revision();
        var lead = desk.territory(concertation.lead());
        var form = desk.form(lead);
        form.fill(concertation, invited);
        var isDraft = concertation.state() == State.DRAFT;
        show(
                new Heading(
                        Parts.link(ForumNavigation.home(lead), lead.name()),
                        title(),
                        getTranslation(isDraft ? "forum.edit.lead.draft" : "forum.edit.lead.opened")),
                form,
                isDraft ? draftActions(concertation, form) : openedActions(concertation, form));
    }

    private Div draftActions(Concertation concertation, ConcertationForm form) {
        return Parts.actions(
                button("forum.edit.open", true, () -> open(concertation, form)),
                button("forum.edit.keepDraft", false, () -> keep(concertation, form)),
                Parts.link(
                        ForumNavigation.participate(concertation),
                        getTranslation("forum.edit.see"),
                        "button",
                        "quiet"));
    }

    private Div openedActions(Concertation concertation, ConcertationForm form) {
        return Parts.actions(
                button("forum.edit.save", true, () -> keep(concertation, form)),
                Parts.link(
                        ForumNavigation.participate(concertation),
                        getTranslation("forum.edit.see"),
                        "button",
                        "quiet"));
    }

    private Button button(String key, boolean primary, Runnable action) {
        var button = new Button(getTranslation(key));
        if (primary) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            action.run();
            button.setEnabled(true);
        });
        return button;
    }

    private void keep(Concertation concertation, ConcertationForm form) {
        if (save(concertation, form)) Notices.done(this, "forum.edit.kept");
    }

    private void open(Concertation concertation, ConcertationForm form) {
        if (!save(concertation, form)) return;
        concertations.open(gate.actor(), concertation.id());
        UI.getCurrent().navigate(ForumNavigation.participate(concertation));
        Notices.done(this, "forum.edit.opened");
    }

    /** Told once that somebody else changed it, the référent may compare and save again. */
    private boolean save(Concertation concertation, ConcertationForm form) {
        return Notices.attempt(this, form.fields(), () -> {
            try {
                concertations.update(gate.actor(), concertation.id(), revision, form.draft());
                takeRevision(concertation);
            } catch (InvalidInput refusal) {
                if (refusal.field().equals("revision")) takeRevision(concertation);
                throw refusal;
            }
        });
    }

    private void takeRevision(Concertation concertation) {
        revision = concertations.require(concertation.id(), gate.visitor()).revision();
    }
}
