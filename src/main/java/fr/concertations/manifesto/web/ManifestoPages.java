package fr.concertations.manifesto.web;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.manifesto.ManifestoAddresses;
import fr.concertations.manifesto.PublishedManifesto;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.synthesis.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /manifeste}: the articles and, under each, the cells of grids it rests on. The latest version is read a page at a
 * time; each version has an address of its own where it stands whole.
 */
@Controller
class ManifestoPages {
    static final int ARTICLES = 8;

    private final PublishedManifestos manifestos;

    ManifestoPages(PublishedManifestos manifestos) {
        this.manifestos = manifestos;
    }

    @GetMapping("/manifeste")
    String latest(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("section", "manifesto");
        return manifestos.latest().map(m -> show(m, page, ARTICLES, model)).orElse("manifesto-empty");
    }

    @GetMapping("/manifeste/versions/{version}")
    String version(@PathVariable int version, Model model) {
        model.addAttribute("section", "manifesto");
        model.addAttribute("whole", true);
        var found = manifestos.version(version).orElseThrow(() -> new NotFound("manifesto version " + version));
        return show(found, 1, Math.max(1, found.content().articles().size()), model);
    }

    private String show(Publication<PublishedManifesto> publication, int page, int size, Model model) {
        model.addAttribute("publication", publication);
        model.addAttribute("slice", Slice.of(publication.content().articles(), page, size));
        model.addAttribute("articles", publication.content().articles());
        model.addAttribute("entire", ManifestoAddresses.version(publication.version()));
        model.addAttribute("versions", manifestos.versions());
        return "manifesto-page";
    }
}
