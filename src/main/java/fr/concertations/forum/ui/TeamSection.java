package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.identity.Affiliations;
import fr.concertations.identity.CurrentActor;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.CollectiviteSection;
import fr.concertations.shell.Pieces;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** On the home of a collectivité: who makes the team, what ends soon, who waits to be confirmed, and the way there. */
@org.springframework.stereotype.Component
@Order(70)
class TeamSection implements CollectiviteSection {
    private final CurrentActor visitor;
    private final Roles roles;
    private final Affiliations affiliations;
    private final Clock clock;

    TeamSection(CurrentActor visitor, Roles roles, Affiliations affiliations, Clock clock) {
        this.visitor = visitor;
        this.roles = roles;
        this.affiliations = affiliations;
        this.clock = clock;
    }

    @Override
    public Component of(TerritoryCode territory, String slug) {
        var actor = visitor.require();
        var team = roles.team(actor, territory);
        var moderators = team.stream()
                .filter(held -> held.grant().role() == Role.MODERATOR)
                .count();
        var soon = team.stream().filter(held -> held.endsSoon(clock.instant())).count();
        var waiting = affiliations.waiting(actor, territory).size();
        var section = new Section();
        section.addClassName("stack");
        section.add(
                new H2(section.getTranslation("roles.team")),
                new Paragraph(section.getTranslation("roles.team.count", team.size() - moderators, moderators)));
        if (soon > 0) section.add(Parts.paragraph("soon", section.getTranslation("roles.team.soon", soon)));
        if (waiting > 0) section.add(Parts.paragraph("soon", section.getTranslation("roles.team.waiting", waiting)));
        section.add(
                Pieces.link(ForumNavigation.team(slug), section.getTranslation("roles.team.go"), "button", "quiet"));
        return section;
    }
}
