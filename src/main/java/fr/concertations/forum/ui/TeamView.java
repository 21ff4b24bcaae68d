package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Actor;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Role;
import fr.concertations.identity.RoleChanges;
import fr.concertations.identity.Roles;
import fr.concertations.identity.Term;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.Screen;
import fr.concertations.shell.SignInFirst;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.util.Set;

/** {@code /app/collectivite/{slug}/roles}: who acts for a territory and until when, who speaks in its name, and the journal. */
@Route(value = "collectivite/:slug/roles", layout = MainLayout.class)
@AnonymousAllowed
class TeamView extends Screen implements BeforeEnterObserver {
    private final transient CurrentActor visitor;
    private final transient Territories territories;
    private final transient Roles roles;
    private final transient RoleChanges changes;
    private final transient Affiliations affiliations;
    private final transient GrantWords words;
    private final transient Clock clock;

    TeamView(
            CurrentActor visitor,
            Territories territories,
            Roles roles,
            RoleChanges changes,
            Affiliations affiliations,
            GrantWords words,
            Clock clock) {
        this.visitor = visitor;
        this.territories = territories;
        this.roles = roles;
        this.changes = changes;
        this.affiliations = affiliations;
        this.words = words;
        this.clock = clock;
    }

    @Override
    protected String title() {
        return getTranslation("roles.team");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("slug").orElse("");
        var territory = territories.bySlug(slug).orElseThrow(NotFoundException::new);
        visitor.get().ifPresentOrElse(actor -> show(actor, territory), () -> SignInFirst.before(event));
    }

    private void show(Actor actor, Territory territory) {
        actor.requireReferent(Set.of(territory.code()));
        var home = new Anchor(ForumNavigation.home(territory), territory.name());
        Runnable again = () -> refresh(territory);
        var team = new HeldList(roles, visitor::require, words, again);
        team.show(roles.team(actor, territory.code()), clock.instant());
        show(
                new Heading(home, title(), getTranslation("roles.team.lead")),
                section("roles.team.held", team),
                section("identity.roles.give", form(territory)),
                new AffiliationsToDecide(visitor, affiliations, territory.code(), clock),
                section(
                        "roles.journal",
                        new Paragraph(getTranslation("roles.journal.lead")),
                        new RoleJournalList(words, page -> changes.of(visitor.require(), territory.code(), page))));
    }

    private GrantForm form(Territory territory) {
        var form = new GrantForm(territories, territory.code(), Term.suggested(clock.instant()));
        form.add(Pieces.button(getTranslation("identity.roles.give"), () -> give(form, territory)));
        return form;
    }

    private void give(GrantForm form, Territory territory) {
        if (!Notices.attempt(
                this, form.fields(), () -> roles.give(visitor.require(), form.email(), form.grant(), form.term())))
            return;
        Notices.done(this, "identity.roles.given", form.email());
        refresh(territory);
    }

    /** Whoever withdrew oneself is no longer at home here. */
    private void refresh(Territory territory) {
        var actor = visitor.require();
        if (actor.has(Role.REFERENT, territory.code())) show(actor, territory);
        else Notices.leaveTo("/app/compte");
    }

    private Section section(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(content);
        section.addClassName("stack");
        return section;
    }
}
