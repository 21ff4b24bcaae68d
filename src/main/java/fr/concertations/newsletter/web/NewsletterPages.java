package fr.concertations.newsletter.web;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.newsletter.SentNewsletters;
import fr.concertations.synthesis.DocumentAddresses;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters that were sent, for everybody: the list, and one page each; nothing of concertations by invitation. */
@Controller
@RequestMapping("/territoires/{territory}/concertations/{concertation}/lettres")
class NewsletterPages {
    private static final int PER_PAGE = 20;

    private final DocumentAddresses addresses;
    private final SentNewsletters letters;

    NewsletterPages(DocumentAddresses addresses, SentNewsletters letters) {
        this.addresses = addresses;
        this.letters = letters;
    }

    @GetMapping
    String all(
            @PathVariable String territory,
            @PathVariable String concertation,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var at = addresses.locate(territory, concertation);
        var sent = letters.of(at.concertation(), Optional.empty());
        if (sent.isEmpty()) throw new NotFound("newsletters of " + concertation);
        model.addAttribute("at", at);
        model.addAttribute("slice", Slice.of(sent, page, PER_PAGE));
        model.addAttribute("section", "territories");
        return "newsletter-list";
    }

    /** @return 410 and no word of it once it is withdrawn */
    @GetMapping("/{number:[0-9]{1,6}}")
    ModelAndView one(@PathVariable String territory, @PathVariable String concertation, @PathVariable int number) {
        var at = addresses.locate(territory, concertation);
        var letter = letters.numbered(at.concertation(), number, Optional.empty())
                .orElseThrow(() -> new NotFound("newsletter " + number + " of " + concertation));
        var model = Map.of("at", at, "letter", letter, "section", "territories");
        return letter.withdrawn().isPresent()
                ? new ModelAndView("newsletter-withdrawn", model, HttpStatus.GONE)
                : new ModelAndView("newsletter-page", model);
    }
}
