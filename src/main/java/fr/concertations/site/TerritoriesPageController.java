package fr.concertations.site;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.kernel.TypedLine;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /territoires}: find a place, straight away when a single one answers; without a question, those that take part and
 * the régions to walk down from.
 */
@Controller
class TerritoriesPageController {
    private static final int RESULTS = 40;
    private static final int LONGEST = 100;
    private static final int PAGE = 30;

    private final Territories territories;
    private final Collectivites collectivites;
    private final EngagedTerritories engaged;

    TerritoriesPageController(Territories territories, Collectivites collectivites, EngagedTerritories engaged) {
        this.territories = territories;
        this.collectivites = collectivites;
        this.engaged = engaged;
    }

    @GetMapping("/territoires")
    String territories(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        var asked = TypedLine.of(q, LONGEST);
        model.addAttribute("q", asked);
        return asked.isEmpty() ? everyone(page, model) : found(asked, model);
    }

    private String found(String asked, Model model) {
        var found = territories.find(asked, RESULTS);
        if (found.size() == 1) return "redirect:" + found.getFirst().path();
        model.addAttribute("found", found);
        model.addAttribute("full", found.size() == RESULTS);
        model.addAttribute(
                "joinedCodes",
                collectivites.joined().stream().map(c -> c.territory().code()).collect(Collectors.toSet()));
        model.addAttribute(
                "whereabouts",
                territories.whereabouts(found.stream().map(Territory::code).toList()));
        return "territory-found";
    }

    private String everyone(int page, Model model) {
        var slice = slice(engaged.all(), page);
        if (page < 1 || slice.items().isEmpty() && page > 1) throw new NotFound("page " + page + " of territories");
        model.addAttribute("engaged", slice);
        model.addAttribute("widest", territories.widest());
        return "territory-list";
    }

    private static Slice<EngagedTerritory> slice(List<EngagedTerritory> all, int page) {
        var from = Math.min(all.size(), Math.max(0, page - 1) * PAGE);
        return new Slice<>(all.subList(from, Math.min(all.size(), from + PAGE)), page, PAGE, all.size());
    }
}
