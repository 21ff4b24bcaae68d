package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Roles;
import fr.concertations.identity.Term;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says a role with the name of its territory, and until when it is held. */
@org.springframework.stereotype.Component
class GrantWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Territories territories;

    GrantWords(Territories territories) {
        this.territories = territories;
    }

    String of(Grant grant, Component on) {
        var role = on.getTranslation("role." + grant.role());
        return Optional.ofNullable(grant.territory())
                .map(this::place)
                .map(name -> on.getTranslation("identity.roles.of", role, name))
                .orElse(role);
    }

    String place(TerritoryCode code) {
        return territories.byCode(code).map(Territory::name).orElse(code.value());
    }

    /** A role that ends within thirty days says so in stronger words. */
    Paragraph until(Roles.Held held, Instant now, Component on) {
        if (held.endsAt().isEmpty()) return Pieces.small(on.getTranslation("roles.endless"));
        var end = held.endsAt().get();
        if (held.emergency()) return Pieces.small(on.getTranslation("roles.emergency.until", moment(end)));
        var said = Pieces.small(
                on.getTranslation(held.endsSoon(now) ? "roles.until.soon" : "roles.until", day(Term.lastDay(end))));
        if (held.endsSoon(now)) said.addClassName("soon");
        return said;
    }

    /** To the minute, in Paris. */
    String moment(Instant at) {
        return day(Typography.dayInParis(at)) + ", " + HOUR.format(Typography.inParis(at));
    }

    String day(java.time.LocalDate day) {
        return Typography.date(day, UI.getCurrent().getLocale());
    }
}
