package fr.concertations.synthesis.web;

import fr.concertations.kernel.NotFound;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentAddresses.Located;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.PublishedConclusions;
import fr.concertations.synthesis.PublishedSynthesis;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Published syntheses and conclusions, the latest and each version; nothing of private concertations. */
@Controller
@RequestMapping("/territoires/{territory}/concertations/{concertation}")
class DocumentPages {
    private final DocumentAddresses addresses;
    private final Publications publications;
    private final WaysUp waysUp;

    DocumentPages(DocumentAddresses addresses, Publications publications, WaysUp waysUp) {
        this.addresses = addresses;
        this.publications = publications;
        this.waysUp = waysUp;
    }

    @GetMapping("/synthese")
    String synthesis(@PathVariable String territory, @PathVariable String concertation, Model model) {
        var at = addresses.locate(territory, concertation);
        return show(at, publications.synthesis(at.concertation().id(), Optional.empty()), model);
    }

    @GetMapping("/synthese/versions/{version}")
    String synthesis(
            @PathVariable String territory, @PathVariable String concertation, @PathVariable int version, Model model) {
        var at = addresses.locate(territory, concertation);
        return show(at, publications.synthesis(at.concertation().id(), version, Optional.empty()), model);
    }

    @GetMapping("/conclusions")
    String conclusions(@PathVariable String territory, @PathVariable String concertation, Model model) {
        var at = addresses.locate(territory, concertation);
        return showConclusions(at, publications.conclusions(at.concertation().id(), Optional.empty()), model);
    }

    @GetMapping("/conclusions/versions/{version}")
    String conclusions(
            @PathVariable String territory, @PathVariable String concertation, @PathVariable int version, Model model) {
        var at = addresses.locate(territory, concertation);
        return showConclusions(at, publications.conclusions(at.concertation().id(), version, Optional.empty()), model);
    }

    private String show(Located at, Optional<Publication<PublishedSynthesis>> found, Model model) {
        addCommon(at, DocumentKind.SYNTHESIS, found, model);
        model.addAttribute("waysUp", waysUp.ofSentences(at));
        return "synthesis-page";
    }

    private String showConclusions(Located at, Optional<Publication<PublishedConclusions>> found, Model model) {
        addCommon(at, DocumentKind.CONCLUSIONS, found, model);
        model.addAttribute("waysUp", waysUp.ofConclusions(at));
        return "synthesis-conclusions";
    }

    private <T> void addCommon(Located at, DocumentKind kind, Optional<Publication<T>> found, Model model) {
        var publication = found.orElseThrow(
                () -> new NotFound(kind + " of " + at.concertation().slug()));
        model.addAttribute("at", at);
        model.addAttribute("publication", publication);
        model.addAttribute("document", publication.content());
        model.addAttribute("versions", publications.versions(at.concertation().id(), kind, Optional.empty()));
        model.addAttribute("here", at.address().document(kind));
        model.addAttribute("section", "territories");
    }
}
