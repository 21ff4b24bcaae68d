package fr.concertations.site;

import fr.concertations.argument.Argument;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertations;
import fr.concertations.territory.Territories;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A contribution: its text, its versions and what was suggested, positions by collège, arguments, and what it fed. */
@Controller
class ContributionPageController {
    private static final int MOST = 10;

    private final Contributions contributions;
    private final Suggestions suggestions;
    private final Concertations concertations;
    private final Territories territories;
    private final Ballots ballots;
    private final Arguments arguments;
    private final WhatItFed fed;
    private final Clock clock;

    ContributionPageController(
            Contributions contributions,
            Suggestions suggestions,
            Concertations concertations,
            Territories territories,
            Ballots ballots,
            Arguments arguments,
            WhatItFed fed,
            Clock clock) {
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.concertations = concertations;
        this.territories = territories;
        this.ballots = ballots;
        this.arguments = arguments;
        this.fed = fed;
        this.clock = clock;
    }

    /** An old or wrong slug leads to the address of today. */
    @GetMapping({"/contributions/{id}", "/contributions/{id}/{slug}"})
    String contribution(@PathVariable UUID id, @PathVariable(required = false) Optional<String> slug, Model model) {
        var contribution = contributions.require(new ContributionId(id), Optional.empty());
        if (!slug.equals(Optional.of(contribution.slug()))) return "redirect:" + contribution.path();
        var debate = concertations.require(contribution.concertation(), Optional.empty());
        var territory = territories.require(debate.lead());
        var all = arguments.of(contribution.id());
        model.addAttribute("section", "territories");
        model.addAttribute("contribution", contribution);
        model.addAttribute("history", contributions.history(contribution.id(), MOST));
        model.addAttribute("suggestions", latest(suggestions.of(contribution.id())));
        model.addAttribute("debate", debate);
        model.addAttribute("territory", territory);
        model.addAttribute("path", SitePaths.concertation(territory, debate));
        model.addAttribute("tally", ballots.tally(contribution.id()));
        model.addAttribute("inFavour", withStance(all, Stance.FOR));
        model.addAttribute("against", withStance(all, Stance.AGAINST));
        model.addAttribute("mayVote", debate.isOpen(Act.VOTE, clock.instant()));
        model.addAttribute("mayArgue", debate.isOpen(Act.ARGUE, clock.instant()));
        model.addAttribute("fed", fed.by(contribution));
        return "contribution";
    }

    /** The page stays light; the application has them all. */
    private static <T> List<T> latest(List<T> all) {
        return all.stream().limit(MOST).toList();
    }

    private static List<Argument> withStance(List<Argument> all, Stance stance) {
        return all.stream().filter(a -> a.stance() == stance).toList();
    }
}
