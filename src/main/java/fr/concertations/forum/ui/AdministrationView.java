package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Recoveries;
import fr.concertations.identity.Roles;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import fr.concertations.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Who is trusted with what, everywhere: given by address, withdrawn at any time. For administrators. */
@Route(value = "administration", layout = MainLayout.class)
@PermitAll
class AdministrationView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Roles roles;
    private final transient GrantWords words;
    private final transient Recoveries recoveries;
    private final GrantForm form;
    private final UnorderedList holders = new UnorderedList();

    AdministrationView(
            CurrentActor visitor, Roles roles, Recoveries recoveries, GrantWords words, Territories territories) {
        this.visitor = visitor;
        this.roles = roles;
        this.words = words;
        this.recoveries = recoveries;
        form = new GrantForm(territories);
        form.add(new Button(getTranslation("identity.roles.give"), click -> give()));
        holders.addClassName("list");
    }

    @Override
    protected String title() {
        return getTranslation("identity.roles.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list();
        show(
                new Heading(null, title(), getTranslation("identity.roles.lead")),
                Parts.actions(
                        Parts.link("administration/site", getTranslation("instance.go"), "button", "quiet"),
                        Parts.link(
                                "administration/accessibilite", getTranslation("instance.audits"), "button", "quiet")),
                new RecoveriesAsked(visitor, recoveries),
                section("identity.roles.give", form),
                section("identity.roles.held", holders));
    }

    private Section section(String titleKey, Component content) {
        var section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("stack");
        return section;
    }

    private void give() {
        if (!Notices.attempt(this, form.fields(), () -> roles.give(visitor.require(), form.email(), form.grant())))
            return;
        Notices.done(this, "identity.roles.given", form.email());
        form.clearEmail();
        list();
    }

    private void withdraw(Roles.Held held) {
        var done = Notices.attempt(
                this,
                Map.of(),
                () -> roles.withdraw(visitor.require(), held.holder().account(), held.grant()));
        if (!visitor.require().isAdministrator()) Notices.leaveTo("/app/compte");
        else if (done) {
            Notices.done(this, "identity.roles.withdrawn", held.holder().email());
            list();
        }
    }

    private void list() {
        holders.removeAll();
        roles.all(visitor.require()).stream().map(this::item).forEach(holders::add);
    }

    private ListItem item(Roles.Held held) {
        var email = held.holder().email();
        var what = words.of(held.grant(), this);
        var withdraw = new Button(getTranslation("identity.roles.withdraw"), click -> withdraw(held));
        withdraw.setAriaLabel(getTranslation("identity.roles.withdraw.of", what, email));
        var who = new Div(new Span(what), new Div(email));
        var item = new ListItem(who, withdraw);
        item.addClassName("holder");
        return item;
    }
}
