package fr.concertations.site;

import fr.concertations.argument.ArgumentCounts;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestions;
import fr.concertations.debate.Act;
import fr.concertations.kernel.FewPeople;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A contribution: its text, positions by collège, arguments, what happened to it and what it fed. */
@Controller
class ContributionPageController {
    private static final int MOST = 10;

    private final ContributionLocator locator;
    private final Contributions contributions;
    private final Suggestions suggestions;
    private final Ballots ballots;
    private final KnownSentences known;
    private final Arguments arguments;
    private final ContributionLife life;
    private final Clock clock;

    ContributionPageController(
            ContributionLocator locator,
            Contributions contributions,
            Suggestions suggestions,
            Ballots ballots,
            KnownSentences known,
            Arguments arguments,
            ContributionLife life,
            Clock clock) {
        this.locator = locator;
        this.contributions = contributions;
        this.suggestions = suggestions;
        this.ballots = ballots;
        this.known = known;
        this.arguments = arguments;
        this.life = life;
        this.clock = clock;
    }

    /**
     * An old or wrong slug leads to the address of today.
     *
     * @param wanted an argument or a reply that must be on the page; where too many stand before it, it is on another
     */
    @GetMapping({"/contributions/{id}", "/contributions/{id}/{slug}"})
    String contribution(
            @PathVariable UUID id,
            @PathVariable(required = false) Optional<String> slug,
            @RequestParam(name = "voir", required = false) Optional<String> wanted,
            Model model) {
        var located = locator.require(id, model);
        var contribution = located.contribution();
        if (!slug.equals(Optional.of(contribution.slug()))) return "redirect:" + contribution.path();
        var elsewhere = wanted.flatMap(text -> elsewhere(contribution, text));
        if (elsewhere.isPresent()) return "redirect:" + elsewhere.get();
        var debate = located.concertation();
        var changes = Changes.of(contributions.history(contribution.id(), MOST), suggestions.of(contribution.id()));
        model.addAttribute("changes", changes.light());
        model.addAttribute("changesContinue", !changes.isLight() || contribution.version() > MOST);
        model.addAttribute("tally", ballots.tally(contribution.id()));
        model.addAttribute("known", known.on(contribution.id()));
        model.addAttribute("fewest", FewPeople.ENOUGH);
        model.addAttribute("sides", sides(contribution));
        model.addAttribute("mayVote", debate.isOpen(Act.VOTE, clock.instant()));
        model.addAttribute("mayArgue", debate.isOpen(Act.ARGUE, clock.instant()));
        model.addAttribute("life", life.of(contribution, contributions.versions(contribution.id())));
        return "contribution";
    }

    private List<ArgumentSide> sides(Contribution about) {
        var counts = arguments.counts(List.of(about.id())).getOrDefault(about.id(), ArgumentCounts.NONE);
        var first = arguments.first(about.id(), ArgumentSide.MOST_FIRST);
        return List.of(
                ArgumentSide.of(first, Stance.FOR, counts.inFavour()),
                ArgumentSide.of(first, Stance.AGAINST, counts.against()));
    }

    /** The address of a text that is not among the first. */
    private Optional<String> elsewhere(Contribution about, String text) {
        return id(text).flatMap(id -> Stream.of(Stance.values())
                .map(stance -> ArgumentSide.of(arguments.of(about.id()), stance))
                .filter(side -> side.pageOf(id) > 0 && !side.showsFirst(id))
                .findFirst()
                .map(side ->
                        ArgumentPageController.path(about, side.stance(), side.pageOf(id)) + "#" + side.anchor(id)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
