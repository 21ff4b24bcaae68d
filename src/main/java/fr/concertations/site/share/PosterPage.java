package fr.concertations.site.share;

import fr.concertations.debate.Concertations;
import fr.concertations.debate.Posters;
import fr.concertations.kernel.NotFound;
import fr.concertations.shell.PageHead;
import fr.concertations.site.SitePaths;
import fr.concertations.territory.Territories;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /affiches/concertations/{slug}}: one sheet A4 to print and put on a wall. */
@Controller
class PosterPage {
    private final Concertations concertations;
    private final Territories territories;
    private final Posters posters;

    PosterPage(Concertations concertations, Territories territories, Posters posters) {
        this.concertations = concertations;
        this.territories = territories;
        this.posters = posters;
    }

    @GetMapping("/affiches/concertations/{slug}")
    String poster(@PathVariable String slug, Model model) {
        var debate = concertations.bySlug(slug, Optional.empty()).orElseThrow(() -> new NotFound(slug));
        var poster = posters.of(debate.id()).orElseThrow(() -> new NotFound(slug));
        var lead = territories.require(debate.lead());
        var page = SitePaths.concertation(lead, debate);
        model.addAttribute("debate", debate);
        model.addAttribute("territory", lead);
        model.addAttribute("page", page);
        model.addAttribute("poster", poster);
        model.addAttribute("typed", typed(poster.path()));
        model.addAttribute(
                "head", PageHead.of(debate.title()).withCanonical(page).notIndexed());
        return "poster";
    }

    /** As one reads it aloud: without what browsers add by themselves. */
    private static String typed(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString()
                .replaceFirst("^https?://", "");
    }
}
