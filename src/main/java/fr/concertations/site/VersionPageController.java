package fr.concertations.site;

import fr.concertations.contribution.Contributions;
import fr.concertations.contribution.Suggestions;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Every version of a contribution and every modification suggested, whole, with their differences. */
@Controller
class VersionPageController {
    private final ContributionLocator locator;
    private final Contributions contributions;
    private final Suggestions suggestions;

    VersionPageController(ContributionLocator locator, Contributions contributions, Suggestions suggestions) {
        this.locator = locator;
        this.contributions = contributions;
        this.suggestions = suggestions;
    }

    @GetMapping("/contributions/{id}/{slug}/versions")
    String versions(@PathVariable UUID id, @PathVariable String slug, Model model) {
        var contribution = locator.require(id, model).contribution();
        if (!slug.equals(contribution.slug())) return "redirect:" + contribution.path() + "/versions";
        model.addAttribute(
                "changes", new Changes(contributions.history(contribution.id()), suggestions.of(contribution.id())));
        return "contribution-versions";
    }
}
