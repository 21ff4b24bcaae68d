package fr.concertations.site;

import fr.concertations.argument.Arguments;
import fr.concertations.ballot.Ballots;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Origin;
import fr.concertations.newsletter.SentNewsletters;
import fr.concertations.opinion.Reading;
import fr.concertations.synthesis.Publications;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A concertation for whoever reads: what is asked, where we are, what came of it, what is said, who spoke. */
@Controller
class ConcertationPageController {
    private static final int LAST_SHOWN = 3;

    private final ConcertationLookup lookup;
    private final Contributions contributions;
    private final ContributionCards cards;
    private final AgreementCards agreements;
    private final Ballots ballots;
    private final KnownSentences known;
    private final Arguments arguments;
    private final PublishedDocuments documents;
    private final Publications publications;
    private final Territories territories;
    private final SentNewsletters letters;
    private final Clock clock;

    ConcertationPageController(
            ConcertationLookup lookup,
            Contributions contributions,
            ContributionCards cards,
            AgreementCards agreements,
            Ballots ballots,
            KnownSentences known,
            Arguments arguments,
            PublishedDocuments documents,
            Publications publications,
            Territories territories,
            SentNewsletters letters,
            Clock clock) {
        this.lookup = lookup;
        this.contributions = contributions;
        this.cards = cards;
        this.agreements = agreements;
        this.ballots = ballots;
        this.known = known;
        this.arguments = arguments;
        this.documents = documents;
        this.publications = publications;
        this.territories = territories;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/territoires/{territory}/concertations/{slug}")
    String concertation(@PathVariable String territory, @PathVariable String slug, Model model) {
        var found = lookup.require(territory, slug);
        var debate = found.concertation();
        var path = found.path();
        var now = clock.instant();
        var counts = contributions.counts(debate.id());
        var positions = ballots.counts(debate.id());
        var published = documents.of(found);
        model.addAttribute("section", "territories");
        model.addAttribute("territory", found.territory());
        model.addAttribute("others", others(debate, found.territory()));
        model.addAttribute("debate", debate);
        model.addAttribute("imported", debate.origin() == Origin.IMPORT);
        model.addAttribute("path", path);
        model.addAttribute("moment", Moment.of(debate, now));
        model.addAttribute("stages", StageLine.of(debate, now));
        model.addAttribute("acts", NextAct.of(debate, path, now, published, counts.total()));
        model.addAttribute("documents", published);
        addDecisions(debate, path, model);
        model.addAttribute("fewest", Reading.FEWEST);
        model.addAttribute("told", agreements.of(debate.id()).orElse(null));
        model.addAttribute("kinds", ContributionKind.values());
        model.addAttribute("last", cards.of(contributions.newest(debate.id(), LAST_SHOWN)));
        model.addAttribute("counts", counts);
        model.addAttribute("ballots", positions);
        model.addAttribute("participation", Participation.of(counts, positions));
        model.addAttribute("channels", Participation.channels(counts, positions));
        model.addAttribute("known", known.in(List.of(debate.id()), positions.votersByCollege()));
        model.addAttribute("argumentCount", arguments.count(debate.id()));
        model.addAttribute("letters", letters.any(debate.id()));
        return "concertation";
    }

    private void addDecisions(Concertation debate, String path, Model model) {
        publications.conclusions(debate.id(), Optional.empty()).ifPresent(conclusions -> {
            model.addAttribute("decided", Decided.of(conclusions.content(), path + "/conclusions"));
            model.addAttribute("answered", publications.answered(debate.id()).size());
        });
    }

    /** Territories that hold it too. */
    private List<Territory> others(Concertation debate, Territory here) {
        return debate.territories().stream()
                .filter(code -> !code.equals(here.code()))
                .flatMap(code -> territories.byCode(code).stream())
                .toList();
    }
}
