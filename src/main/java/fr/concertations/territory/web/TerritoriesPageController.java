package fr.concertations.territory.web;

import fr.concertations.kernel.TypedLine;
import fr.concertations.territory.Collectivite;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /territoires}: find a place; without a question, those that take part and the régions to walk down from. */
@Controller
class TerritoriesPageController {
    private static final int RESULTS = 50;

    private static final int LONGEST = 100;

    private final Territories territories;
    private final Collectivites collectivites;

    TerritoriesPageController(Territories territories, Collectivites collectivites) {
        this.territories = territories;
        this.collectivites = collectivites;
    }

    @GetMapping("/territoires")
    String territories(@RequestParam(defaultValue = "") String q, Model model) {
        var asked = TypedLine.of(q, LONGEST);
        var found = territories.find(asked, RESULTS);
        var joined = collectivites.joined();
        var places =
                asked.isEmpty() ? joined.stream().map(Collectivite::territory).toList() : found;
        model.addAttribute("q", asked);
        model.addAttribute("found", found);
        model.addAttribute("full", found.size() == RESULTS);
        model.addAttribute("joined", joined);
        model.addAttribute(
                "joinedCodes",
                joined.stream()
                        .map(collectivite -> collectivite.territory().code())
                        .collect(Collectors.toSet()));
        model.addAttribute(
                "whereabouts",
                territories.whereabouts(places.stream().map(Territory::code).toList()));
        model.addAttribute("regions", asked.isEmpty() ? territories.widest() : List.of());
        return "territory-list";
    }
}
