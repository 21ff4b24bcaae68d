package fr.concertations.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.identity.Actor;
import fr.concertations.identity.CurrentActor;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.OnDemand;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.territory.LookChange;
import fr.concertations.territory.Looks;
import fr.concertations.territory.Rgb;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /app/collectivite/{slug}/apparence}: the logo and the colours of a territory. */
@Route(value = "collectivite/:slug/apparence", layout = MainLayout.class)
@AnonymousAllowed
class AppearanceView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Territories territories;
    private final transient Looks looks;

    AppearanceView(CurrentActor visitor, Territories territories, Looks looks) {
        this.visitor = visitor;
        this.territories = territories;
        this.looks = looks;
    }

    @Override
    protected String title() {
        return getTranslation("territory.look.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var territory = territories.bySlug(slug).orElseThrow(NotFoundException::new);
        visitor.get().ifPresentOrElse(actor -> show(actor, territory), () -> SignInFirst.before(event));
    }

    private void show(Actor actor, Territory territory) {
        actor.requireReferent(Set.of(territory.code()));
        var home = Pieces.link("collectivite/" + territory.slug(), territory.name());
        show(
                new Heading(home, title(), getTranslation("territory.look.lead")),
                new AppearanceForm(looks.of(territory), form -> keep(territory, form)),
                new OnDemand(
                        getTranslation("territory.look.changes"),
                        () -> changes(looks.changes(visitor.require(), territory))));
    }

    private void keep(Territory territory, AppearanceForm form) {
        var actor = visitor.require();
        if (!Notices.attempt(this, form.fields(), () -> looks.change(actor, territory, form.draft()))) return;
        show(actor, territory);
        Notices.done(this, "territory.look.kept");
    }

    private Component changes(List<LookChange> changes) {
        if (changes.isEmpty()) return Notices.empty(getTranslation("territory.look.changes.none"));
        var list = new OrderedList();
        list.addClassName("rows");
        changes.forEach(change -> list.add(new ListItem(new Span(said(change)), Pieces.small(by(change)))));
        return list;
    }

    private String said(LookChange change) {
        return getTranslation(
                "territory.look.change." + change.logo(), colour(change.brand()), colour(change.accent()));
    }

    private String colour(Optional<Rgb> colour) {
        return colour.map(Rgb::hex).orElseGet(() -> getTranslation("territory.look.ours"));
    }

    private String by(LookChange change) {
        var day = Typography.date(Typography.dayInParis(change.at()), getLocale());
        return change.by()
                .map(name -> getTranslation("territory.look.change.by", name, day))
                .orElse(day);
    }
}
