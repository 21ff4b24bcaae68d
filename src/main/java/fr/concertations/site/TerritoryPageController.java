package fr.concertations.site;

import fr.concertations.charter.Charters;
import fr.concertations.charter.Signatory;
import fr.concertations.commitment.Keeping;
import fr.concertations.commitment.Ledgers;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.FewPeople;
import fr.concertations.kernel.NotFound;
import fr.concertations.synthesis.PublishedTogether;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /territoires/{slug}}: where a place is, what it promised and keeps, what it discusses, what it concluded and
 * answered, what it contains; where it takes no part, who does around.
 */
@Controller
class TerritoryPageController {
    private static final int CONCLUSIONS = 4;

    private final Territories territories;
    private final Collectivites collectivites;
    private final Charters charters;
    private final Ledgers ledgers;
    private final Concertations concertations;
    private final ConcertationCards cards;
    private final PublishedTogether documents;
    private final TerritoryFigures figures;
    private final NearbyTerritories nearby;

    TerritoryPageController(
            Territories territories,
            Collectivites collectivites,
            Charters charters,
            Ledgers ledgers,
            Concertations concertations,
            ConcertationCards cards,
            PublishedTogether documents,
            TerritoryFigures figures,
            NearbyTerritories nearby) {
        this.territories = territories;
        this.collectivites = collectivites;
        this.charters = charters;
        this.ledgers = ledgers;
        this.concertations = concertations;
        this.cards = cards;
        this.documents = documents;
        this.figures = figures;
        this.nearby = nearby;
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
        model.addAttribute("fewest", FewPeople.ENOUGH);
        model.addAttribute("parents", territories.parents(territory.code()));
        model.addAttribute("children", children);
        model.addAttribute("collectivite", collectivites.of(territory.code()));
        var signature = charters.latest(territory.code());
        model.addAttribute("signature", signature);
        model.addAttribute("ledger", signature.map(signed -> ledgers.of(new Signatory(territory, signed), debates)));
        model.addAttribute("keepings", Keeping.values());
        model.addAttribute("nearby", nearby.around(territory));
        debated(territory, debates, model);
        return "territory-page";
    }

    private void debated(Territory territory, List<Concertation> debates, Model model) {
        var shown = cards.of(debates);
        var published =
                documents.conclusions(debates.stream().map(Concertation::id).toList());
        model.addAttribute(
                "open", shown.stream().filter(ConcertationCards.Card::live).toList());
        model.addAttribute("others", shown.stream().filter(card -> !card.live()).toList());
        var conclusions = LinkedConclusion.of(territory, debates, published, any -> true);
        model.addAttribute(
                "conclusions", conclusions.stream().limit(CONCLUSIONS).toList());
        model.addAttribute("outcomes", Outcome.of(territory, debates, published));
        model.addAttribute("figures", figures.of(debates, published));
    }
}
