package fr.concertations.site;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.StageKind;
import fr.concertations.synthesis.PublishedTogether;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what this is, what is open now, what was concluded, who takes part, and figures with their meaning. */
@Controller
class HomeController {
    private static final int SHOWN = 4;

    private final Concertations concertations;
    private final ConcertationCards cards;
    private final ConcludedCards concluded;
    private final PublishedTogether documents;
    private final EngagedTerritories engaged;
    private final FranceMapMaker map;
    private final KeyFigures figures;
    private final Clock clock;

    HomeController(
            Concertations concertations,
            ConcertationCards cards,
            ConcludedCards concluded,
            PublishedTogether documents,
            EngagedTerritories engaged,
            FranceMapMaker map,
            KeyFigures figures,
            Clock clock) {
        this.concertations = concertations;
        this.cards = cards;
        this.concluded = concluded;
        this.documents = documents;
        this.engaged = engaged;
        this.map = map;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var now = clock.instant();
        var all = concertations.readable(Optional.empty());
        var open = all.stream().filter(c -> ConcertationCards.takesPart(c, now)).toList();
        var published = documents.conclusions(all.stream().map(Concertation::id).toList());
        var featured = cards.featured(open);
        model.addAttribute("featured", featured);
        model.addAttribute("openCount", open.size());
        model.addAttribute(
                "open",
                cards.of(open.stream()
                        .filter(c -> featured.filter(
                                        f -> f.card().concertation().equals(c))
                                .isEmpty())
                        .limit(SHOWN)
                        .toList()));
        model.addAttribute("concluded", concluded.of(all, published, SHOWN));
        model.addAttribute("after", cards.of(waiting(all, published.keySet(), now)));
        model.addAttribute("map", map.of(engaged.among(all)));
        model.addAttribute("figures", figures.of(all, published));
        return "home";
    }

    /** Where the debate is over and the conclusions are awaited. */
    private static List<Concertation> waiting(List<Concertation> all, Set<ConcertationId> concluded, Instant now) {
        return all.stream()
                .filter(c -> !ConcertationCards.takesPart(c, now) && !concluded.contains(c.id()))
                .filter(c -> c.stages().stream()
                        .anyMatch(s -> s.kind() != StageKind.INFORMATION
                                && s.startsAt().isBefore(now)))
                .limit(SHOWN)
                .toList();
    }
}
