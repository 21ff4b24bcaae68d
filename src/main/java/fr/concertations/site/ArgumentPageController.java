package fr.concertations.site;

import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.contribution.Contribution;
import fr.concertations.debate.Act;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All the arguments on one side of a contribution, a page at a time. */
@Controller
class ArgumentPageController {
    private static final String AGAINST = "contre";
    private static final String FOR = "pour";

    private final ContributionLocator locator;
    private final Arguments arguments;
    private final Clock clock;

    ArgumentPageController(ContributionLocator locator, Arguments arguments, Clock clock) {
        this.locator = locator;
        this.arguments = arguments;
        this.clock = clock;
    }

    @GetMapping("/contributions/{id}/{slug}/arguments")
    String arguments(
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam(name = "sens", defaultValue = FOR) String side,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var located = locator.require(id, model);
        var contribution = located.contribution();
        var stance = AGAINST.equals(side) ? Stance.AGAINST : Stance.FOR;
        if (!slug.equals(contribution.slug())) return "redirect:" + path(contribution, stance, page);
        var slice = ArgumentSide.of(arguments.of(contribution.id()), stance).page(page);
        model.addAttribute("stance", stance);
        model.addAttribute("slice", slice);
        model.addAttribute("previous", path(contribution, stance, page - 1));
        model.addAttribute("next", path(contribution, stance, page + 1));
        model.addAttribute("otherSide", path(contribution, stance == Stance.FOR ? Stance.AGAINST : Stance.FOR, 1));
        model.addAttribute("mayArgue", located.concertation().isOpen(Act.ARGUE, clock.instant()));
        return "contribution-arguments";
    }

    static String path(Contribution about, Stance stance, int page) {
        return about.path() + "/arguments?sens=" + (stance == Stance.AGAINST ? AGAINST : FOR)
                + (page > 1 ? "&page=" + page : "");
    }
}
