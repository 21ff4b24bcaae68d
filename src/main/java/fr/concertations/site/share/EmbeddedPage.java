package fr.concertations.site.share;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Tally;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Act;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.NotFound;
import fr.concertations.site.SitePaths;
import fr.concertations.territory.FrameOrigins;
import fr.concertations.territory.Territories;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code /integrer/concertations/{slug}}: a concertation in a frame of the site of a collectivité, on the sites its
 * référents named and nowhere else.
 */
@Controller
class EmbeddedPage {
    private final Concertations concertations;
    private final Territories territories;
    private final FrameOrigins origins;
    private final Contributions contributions;
    private final Ballots ballots;
    private final Clock clock;

    EmbeddedPage(
            Concertations concertations,
            Territories territories,
            FrameOrigins origins,
            Contributions contributions,
            Ballots ballots,
            Clock clock) {
        this.concertations = concertations;
        this.territories = territories;
        this.origins = origins;
        this.contributions = contributions;
        this.ballots = ballots;
        this.clock = clock;
    }

    @GetMapping("/integrer/concertations/{slug}")
    String embedded(@PathVariable String slug, Model model, HttpServletResponse response) {
        var debate = concertations.bySlug(slug, Optional.empty()).orElseThrow(() -> new NotFound(slug));
        var lead = territories.require(debate.lead());
        var now = clock.instant();
        FramePolicy.allow(response, origins.of(debate.territories()));
        model.addAttribute("debate", debate);
        model.addAttribute("territory", lead);
        model.addAttribute("stage", debate.stageAt(now).orElse(null));
        model.addAttribute("live", debate.isOpen(Act.VOTE, now) || debate.isOpen(Act.CONTRIBUTE, now));
        model.addAttribute(
                "contributionCount", contributions.counts(debate.id()).total());
        model.addAttribute("voterCount", ballots.counts(debate.id()).voters());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(SitePaths.concertation(lead, debate))
                        .build()
                        .toUriString());
        shownFirst(debate, model);
        return "embedded";
    }

    /** One contribution with its positions, so that one sees what a debate is. */
    private void shownFirst(Concertation debate, Model model) {
        var some = contributions
                .list(debate.id(), ContributionFilter.NONE, 1, Optional.empty())
                .items();
        var tallies = ballots.tallies(some.stream().map(Contribution::id).toList());
        some.stream()
                .map(c -> new Shown(c.title(), tallies.getOrDefault(c.id(), Tally.NONE)))
                .filter(shown -> shown.tally().expressed() > 0)
                .findFirst()
                .ifPresent(shown -> model.addAttribute("shown", shown));
    }
}
