package fr.concertations.site;

import fr.concertations.ballot.Ballots;
import fr.concertations.charter.Charters;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.StageKind;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: what this is, what is open now, what was concluded, and figures with their meaning. */
@Controller
class HomeController {
    private static final int SHOWN = 6;

    private final Concertations concertations;
    private final ConcertationCards cards;
    private final Charters charters;
    private final Contributions contributions;
    private final Ballots ballots;
    private final Clock clock;

    HomeController(
            Concertations concertations,
            ConcertationCards cards,
            Charters charters,
            Contributions contributions,
            Ballots ballots,
            Clock clock) {
        this.concertations = concertations;
        this.cards = cards;
        this.charters = charters;
        this.contributions = contributions;
        this.ballots = ballots;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var now = clock.instant();
        var all = concertations.readable(Optional.empty());
        var open = all.stream().filter(c -> ConcertationCards.takesPart(c, now)).toList();
        var after = all.stream()
                .filter(c -> !ConcertationCards.takesPart(c, now))
                .filter(c -> c.stages().stream()
                        .anyMatch(s -> s.kind() != StageKind.INFORMATION
                                && s.startsAt().isBefore(now)))
                .limit(SHOWN)
                .toList();
        model.addAttribute("featured", cards.featured(open));
        model.addAttribute("open", cards.of(open.stream().limit(SHOWN).toList()));
        model.addAttribute("after", cards.of(after));
        model.addAttribute("signatories", charters.signatories().size());
        model.addAttribute("contributionCount", contributions.countEverywhere());
        model.addAttribute("voterCount", ballots.votersEverywhere());
        return "home";
    }
}
