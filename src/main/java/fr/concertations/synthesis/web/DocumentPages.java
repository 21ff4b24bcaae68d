package fr.concertations.synthesis.web;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.synthesis.Decision;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentAddresses.Located;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.PublishedConclusion;
import fr.concertations.synthesis.PublishedConclusions;
import fr.concertations.synthesis.PublishedSynthesis;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Published syntheses and conclusions; nothing of private concertations. The latest version is read a page at a time; each
 * version has an address of its own where it stands whole, so that what cites it leads to the very sentence.
 */
@Controller
@RequestMapping("/territoires/{territory}/concertations/{concertation}")
class DocumentPages {
    static final int SENTENCES = 12;
    static final int CONCLUSIONS = 8;

    private final DocumentAddresses addresses;
    private final Publications publications;
    private final WaysUp waysUp;

    DocumentPages(DocumentAddresses addresses, Publications publications, WaysUp waysUp) {
        this.addresses = addresses;
        this.publications = publications;
        this.waysUp = waysUp;
    }

    @GetMapping("/synthese")
    String synthesis(
            @PathVariable String territory,
            @PathVariable String concertation,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var at = addresses.locate(territory, concertation);
        return show(at, publications.synthesis(at.concertation().id(), Optional.empty()), page, false, model);
    }

    @GetMapping("/synthese/versions/{version}")
    String synthesisWhole(
            @PathVariable String territory, @PathVariable String concertation, @PathVariable int version, Model model) {
        var at = addresses.locate(territory, concertation);
        return show(at, publications.synthesis(at.concertation().id(), version, Optional.empty()), 1, true, model);
    }

    /** @param decision to read only what was decided so; an unknown word asks for everything */
    @GetMapping("/conclusions")
    String conclusions(
            @PathVariable String territory,
            @PathVariable String concertation,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String decision,
            Model model) {
        var at = addresses.locate(territory, concertation);
        var found = publications.conclusions(at.concertation().id(), Optional.empty());
        return showConclusions(at, found, decision(decision), page, false, model);
    }

    @GetMapping("/conclusions/versions/{version}")
    String conclusionsWhole(
            @PathVariable String territory, @PathVariable String concertation, @PathVariable int version, Model model) {
        var at = addresses.locate(territory, concertation);
        var found = publications.conclusions(at.concertation().id(), version, Optional.empty());
        return showConclusions(at, found, Optional.empty(), 1, true, model);
    }

    private String show(
            Located at, Optional<Publication<PublishedSynthesis>> found, int page, boolean whole, Model model) {
        var document = addCommon(at, DocumentKind.SYNTHESIS, found, whole, model);
        model.addAttribute("slice", slice(document.sentences(), page, whole, SENTENCES));
        model.addAttribute("waysUp", waysUp.ofSentences(at));
        return "synthesis-page";
    }

    private String showConclusions(
            Located at,
            Optional<Publication<PublishedConclusions>> found,
            Optional<Decision> decision,
            int page,
            boolean whole,
            Model model) {
        var document = addCommon(at, DocumentKind.CONCLUSIONS, found, whole, model);
        var asked = document.conclusions().stream()
                .filter(c -> decision.isEmpty() || c.decision() == decision.get())
                .toList();
        model.addAttribute("slice", slice(asked, page, whole, CONCLUSIONS));
        model.addAttribute("decision", decision.orElse(null));
        model.addAttribute("decisions", counted(document.conclusions()));
        model.addAttribute("waysUp", waysUp.ofConclusions(at));
        return "synthesis-conclusions";
    }

    private <T> T addCommon(Located at, DocumentKind kind, Optional<Publication<T>> found, boolean whole, Model model) {
        var publication = found.orElseThrow(
                () -> new NotFound(kind + " of " + at.concertation().slug()));
        model.addAttribute("at", at);
        model.addAttribute("publication", publication);
        model.addAttribute("document", publication.content());
        model.addAttribute("whole", whole);
        model.addAttribute("versions", publications.versions(at.concertation().id(), kind, Optional.empty()));
        model.addAttribute("here", at.address().document(kind));
        model.addAttribute("entire", at.address().version(kind, publication.version()));
        model.addAttribute("section", "territories");
        return publication.content();
    }

    private static <T> Slice<T> slice(List<T> all, int page, boolean whole, int size) {
        return Slice.of(all, page, whole ? Math.max(1, all.size()) : size);
    }

    private static List<Counted> counted(List<PublishedConclusion> conclusions) {
        return Arrays.stream(Decision.values())
                .map(d -> new Counted(
                        d, conclusions.stream().filter(c -> c.decision() == d).count()))
                .filter(c -> c.conclusions() > 0)
                .toList();
    }

    private static Optional<Decision> decision(@Nullable String name) {
        return Arrays.stream(Decision.values())
                .filter(d -> d.name().equals(name))
                .findFirst();
    }

    /** How many conclusions were decided so. */
    record Counted(Decision decision, long conclusions) {}
}
