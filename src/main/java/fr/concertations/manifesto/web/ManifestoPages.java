package fr.concertations.manifesto.web;

import fr.concertations.kernel.NotFound;
import fr.concertations.manifesto.PublishedManifesto;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.synthesis.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /manifeste}: the articles and, under each, the cells of grids it rests on. */
@Controller
class ManifestoPages {
    private final PublishedManifestos manifestos;

    ManifestoPages(PublishedManifestos manifestos) {
        this.manifestos = manifestos;
    }

    @GetMapping("/manifeste")
    String latest(Model model) {
        model.addAttribute("section", "manifesto");
        return manifestos.latest().map(m -> show(m, model)).orElse("manifesto-empty");
    }

    @GetMapping("/manifeste/versions/{version}")
    String version(@PathVariable int version, Model model) {
        model.addAttribute("section", "manifesto");
        return show(manifestos.version(version).orElseThrow(() -> new NotFound("manifesto version " + version)), model);
    }

    private String show(Publication<PublishedManifesto> publication, Model model) {
        model.addAttribute("publication", publication);
        model.addAttribute("articles", publication.content().articles());
        model.addAttribute("versions", manifestos.versions());
        return "manifesto-page";
    }
}
