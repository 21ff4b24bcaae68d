package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.EmergencyAccess;
import fr.concertations.identity.Recoveries;
import fr.concertations.identity.RoleChanges;
import fr.concertations.identity.Roles;
import fr.concertations.identity.Term;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Who is trusted with what, everywhere: given by address for a time, withdrawn at any time. For administrators. */
@Route(value = "administration", layout = MainLayout.class)
@PermitAll
class AdministrationView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Roles roles;
    private final transient RoleChanges changes;
    private final transient EmergencyAccess emergencies;
    private final transient GrantWords words;
    private final transient Recoveries recoveries;
    private final transient Territories territories;
    private final transient Clock clock;
    private final GrantForm form;
    private final HeldList holders;

    AdministrationView(
            CurrentActor visitor,
            Roles roles,
            RoleChanges changes,
            EmergencyAccess emergencies,
            Recoveries recoveries,
            GrantWords words,
            Territories territories,
            Clock clock) {
        this.visitor = visitor;
        this.roles = roles;
        this.changes = changes;
        this.emergencies = emergencies;
        this.words = words;
        this.recoveries = recoveries;
        this.territories = territories;
        this.clock = clock;
        form = new GrantForm(territories, Term.suggested(clock.instant()));
        form.add(new Button(getTranslation("identity.roles.give"), click -> give()));
        holders = new HeldList(roles, visitor::require, words, this::refresh);
    }

    @Override
    protected String title() {
        return getTranslation("identity.roles.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    private void fill() {
        holders.show(roles.all(visitor.require()), clock.instant());
        show(
                new Heading(null, title(), getTranslation("identity.roles.lead")),
                Parts.actions(
                        Parts.link("administration/site", getTranslation("instance.go"), "button", "quiet"),
                        Parts.link(
                                "administration/accessibilite", getTranslation("instance.audits"), "button", "quiet")),
                new RecoveriesAsked(visitor, recoveries),
                section("identity.roles.give", form),
                section("identity.roles.held", holders),
                new EmergencyForm(visitor, emergencies, territories, this::refresh),
                section("roles.journal", new RoleJournalList(words, page -> changes.all(visitor.require(), page))));
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("stack");
        return section;
    }

    private void give() {
        if (!Notices.attempt(
                this, form.fields(), () -> roles.give(visitor.require(), form.email(), form.grant(), form.term())))
            return;
        Notices.done(this, "identity.roles.given", form.email());
        form.clearEmail();
        fill();
    }

    /** Whoever withdrew oneself has nothing to do here any more. */
    private void refresh() {
        if (!visitor.require().isAdministrator()) Notices.leaveTo("/app/compte");
        else fill();
    }
}
