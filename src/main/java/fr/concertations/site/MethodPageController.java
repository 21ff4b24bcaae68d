package fr.concertations.site;

import fr.concertations.ballot.Recounts;
import fr.concertations.kernel.Texts;
import fr.concertations.opinion.Reading;
import fr.concertations.shell.PageHead;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /methode}: the rules of counting, in plain words, and what the recount of the last night found. */
@Controller
class MethodPageController {
    private static final int DIFFERENCES_SHOWN = 20;

    private final Recounts recounts;
    private final Texts texts;

    MethodPageController(Recounts recounts, Texts texts) {
        this.recounts = recounts;
        this.texts = texts;
    }

    @GetMapping("/methode")
    String method(Model model) {
        model.addAttribute("recount", recounts.last().orElse(null));
        model.addAttribute("fewest", Reading.FEWEST);
        model.addAttribute("fewestPeople", Reading.FEWEST_PEOPLE);
        model.addAttribute("fewestPositions", Reading.FEWEST_POSITIONS);
        model.addAttribute("mostDifferences", DIFFERENCES_SHOWN);
        model.addAttribute("head", PageHead.of(texts.get("method.description", LocaleContextHolder.getLocale())));
        return "method";
    }
}
