package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.concertations.debate.Concertation;
import fr.concertations.territory.Looks;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.territory.ui.WornLook;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The territories of a concertation and its page outside the application. */
@Service
class ConcertationPlaces {
    private final Territories territories;
    private final Looks looks;

    ConcertationPlaces(Territories territories, Looks looks) {
        this.territories = territories;
        this.looks = looks;
    }

    List<Territory> of(Concertation concertation) {
        var byCode = territories.byCodes(concertation.territories());
        return concertation.territories().stream()
                .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
                .toList();
    }

    Territory lead(Concertation concertation) {
        return territories.require(concertation.lead());
    }

    String publicPath(Concertation concertation) {
        return lead(concertation).path() + "/concertations/" + concertation.slug();
    }

    /** The colours of the territory that leads it, for a view about it. */
    Component look(Concertation concertation) {
        return new WornLook(looks.of(lead(concertation)));
    }

    /** Names that lead to their pages. */
    Component links(Concertation concertation) {
        var links = new Span();
        links.addClassName("places");
        of(concertation).forEach(place -> links.add(Parts.pageLink(place.path(), place.name())));
        return links;
    }
}
