package fr.concertations.site;

import fr.concertations.charter.Charters;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.NotFound;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /territoires/{slug}}: where a place is, what it contains, whether it takes part and what it discusses. */
@Controller
class TerritoryPageController {
    private final Territories territories;
    private final Collectivites collectivites;
    private final Charters charters;
    private final Concertations concertations;
    private final ConcertationCards cards;

    TerritoryPageController(
            Territories territories,
            Collectivites collectivites,
            Charters charters,
            Concertations concertations,
            ConcertationCards cards) {
        this.territories = territories;
        this.collectivites = collectivites;
        this.charters = charters;
        this.concertations = concertations;
        this.cards = cards;
    }

    @GetMapping("/territoires/{slug}")
    String territory(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Model model) {
        var territory = territories.bySlug(slug).orElseThrow(() -> new NotFound("territory " + slug));
        var children = territories.children(territory.code(), page);
        if (page < 1 || children.items().isEmpty() && page > 1)
            throw new NotFound("page " + page + " of territory " + slug);
        var debates = concertations.ofTerritory(territory.code(), Optional.empty());
        if (territory.former() && debates.isEmpty()) throw new NotFound("former territory " + slug);
        model.addAttribute("territory", territory);
        model.addAttribute("parents", territories.parents(territory.code()));
        model.addAttribute("children", children);
        model.addAttribute("concertations", cards.of(debates));
        model.addAttribute("collectivite", collectivites.of(territory.code()));
        model.addAttribute("signature", charters.latest(territory.code()));
        return "territory-page";
    }
}
