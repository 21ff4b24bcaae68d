package fr.concertations.site.votes;

import fr.concertations.ballot.Ballots;
import fr.concertations.opinion.OpinionMap;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Readings;
import fr.concertations.site.ConcertationLookup;
import fr.concertations.site.KnownSentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /territoires/{territory}/concertations/{slug}/votes}: what the votes say, in sentences first. */
@Controller
class VotesPageController {
    private final ConcertationLookup lookup;
    private final Readings readings;
    private final ReadStatements statements;
    private final Ballots ballots;
    private final KnownSentences known;

    VotesPageController(
            ConcertationLookup lookup,
            Readings readings,
            ReadStatements statements,
            Ballots ballots,
            KnownSentences known) {
        this.lookup = lookup;
        this.readings = readings;
        this.statements = statements;
        this.ballots = ballots;
        this.known = known;
    }

    @GetMapping("/territoires/{territory}/concertations/{slug}/votes")
    String votes(@PathVariable String territory, @PathVariable String slug, Model model) {
        var found = lookup.require(territory, slug);
        var id = found.concertation().id();
        model.addAttribute("section", "territories");
        model.addAttribute("territory", found.territory());
        model.addAttribute("debate", found.concertation());
        model.addAttribute("path", found.path());
        model.addAttribute("guests", ballots.counts(id).guests());
        model.addAttribute("known", known.in(id));
        readings.of(id).ifPresent(dated -> {
            model.addAttribute("fewestPeople", Reading.FEWEST_PEOPLE);
            model.addAttribute("fewestPositions", Reading.FEWEST_POSITIONS);
            model.addAttribute("fewest", Reading.FEWEST);
            model.addAttribute("dated", dated);
            model.addAttribute("reading", dated.reading());
            model.addAttribute("read", statements.of(dated.reading()));
            model.addAttribute("map", OpinionMap.of(dated.reading().groups()).orElse(null));
        });
        return "votes";
    }
}
