package fr.concertations.instance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.IdleAccounts;
import fr.concertations.instance.Setting;
import fr.concertations.instance.SettingChange;
import fr.concertations.instance.Settings;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.OnDemand;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import java.util.List;

/** {@code /app/administration/site}: what administrators tell of this site, and what its pages still lack. */
@Route(value = "administration/site", layout = MainLayout.class)
@AnonymousAllowed
class InstanceView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Settings settings;
    private final transient IdleAccounts accounts;

    InstanceView(CurrentActor visitor, Settings settings, IdleAccounts accounts) {
        this.visitor = visitor;
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    protected String title() {
        return getTranslation("instance.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        visitor.get().ifPresentOrElse(this::show, () -> SignInFirst.before(event));
    }

    private void show(Actor actor) {
        actor.requireAdministrator();
        var told = settings.told();
        show(
                new Heading(
                        Pieces.link("administration", getTranslation("instance.administration")),
                        title(),
                        getTranslation("instance.lead")),
                missing(told.missing()),
                Pieces.actions(
                        Pieces.link(
                                "administration/accessibilite", getTranslation("instance.audits"), "button", "quiet"),
                        Pieces.pageLink("/mentions-legales", getTranslation("instance.legal.title")),
                        Pieces.pageLink("/accessibilite", getTranslation("instance.accessibility.title")),
                        Pieces.pageLink("/donnees-personnelles", getTranslation("instance.personal-data.title")),
                        Pieces.pageLink("/ecoconception", getTranslation("instance.ecodesign.title"))),
                new SettingsForm(told, this::keep),
                new HeldBackAccounts(accounts.heldBack(actor, told.idle())),
                new OnDemand(getTranslation("instance.changes"), () -> changes(settings.changes(visitor.require()))));
    }

    private void keep(SettingsForm form) {
        var actor = visitor.require();
        if (!Notices.attempt(this, form.fields(), () -> settings.change(actor, form.typed()))) return;
        show(actor);
        Notices.done(this, "instance.kept");
    }

    private Component missing(List<Setting> missing) {
        var panel = new Div(new H2(getTranslation("instance.missing", missing.size())));
        panel.addClassNames("panel", "stack");
        var names = new UnorderedList();
        names.addClassName("names");
        missing.forEach(setting -> names.add(new ListItem(getTranslation("instance.setting." + setting))));
        if (!missing.isEmpty()) panel.add(names);
        return panel;
    }

    private Component changes(List<SettingChange> changes) {
        if (changes.isEmpty()) return Notices.empty(getTranslation("instance.changes.none"));
        var list = new OrderedList();
        list.addClassName("rows");
        changes.forEach(change -> list.add(new ListItem(new Span(said(change)), Pieces.small(by(change)))));
        return list;
    }

    private String said(SettingChange change) {
        var name = getTranslation("instance.setting." + change.name());
        return change.after()
                .map(value -> getTranslation("instance.change.told", name, value))
                .orElseGet(() -> getTranslation("instance.change.removed", name));
    }

    private String by(SettingChange change) {
        var day = Typography.date(Typography.dayInParis(change.at()), getLocale());
        return change.by()
                .map(name -> getTranslation("instance.change.by", name, day))
                .orElse(day);
    }
}
