package fr.concertations.site;

import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Contributions;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import fr.concertations.kernel.NotFound;
import fr.concertations.synthesis.Publications;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The contributions of a concertation, narrowed and sorted by their address. */
@Controller
class ContributionListController {
    private final ConcertationLookup lookup;
    private final ContributionLists lists;
    private final ContributionCards cards;
    private final Contributions contributions;
    private final Publications publications;

    ContributionListController(
            ConcertationLookup lookup,
            ContributionLists lists,
            ContributionCards cards,
            Contributions contributions,
            Publications publications) {
        this.lookup = lookup;
        this.lists = lists;
        this.cards = cards;
        this.contributions = contributions;
        this.publications = publications;
    }

    @GetMapping("/territoires/{territory}/concertations/{slug}/contributions")
    String contributions(
            @PathVariable String territory,
            @PathVariable String slug,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = lookup.require(territory, slug);
        var debate = found.concertation();
        var asked = ListAsked.of(found.path() + "/contributions", debate, parameters);
        var replied = publications.answered(debate.id());
        if (page < 1) throw new NotFound("page " + page);
        var slice = lists.page(debate.id(), asked.filter(replied), asked.order(), page);
        if (page > slice.pages()) throw new NotFound("page " + page);
        var counts = contributions.counts(debate.id());
        model.addAttribute("section", "territories");
        model.addAttribute("territory", found.territory());
        model.addAttribute("debate", debate);
        model.addAttribute("path", found.path());
        model.addAttribute("asked", asked);
        model.addAttribute("slice", slice);
        model.addAttribute("cards", cards.of(slice.items()));
        model.addAttribute("total", counts.total());
        model.addAttribute("kinds", ContributionKind.values());
        model.addAttribute(
                "colleges",
                Arrays.stream(College.values())
                        .filter(counts.byCollege()::containsKey)
                        .toList());
        model.addAttribute(
                "channels",
                Arrays.stream(Channel.values())
                        .filter(counts.byChannel()::containsKey)
                        .toList());
        model.addAttribute("orders", ListOrder.values());
        model.addAttribute("mayBeAnswered", !replied.isEmpty());
        return "contributions";
    }
}
