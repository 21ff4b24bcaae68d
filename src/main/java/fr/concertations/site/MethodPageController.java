package fr.concertations.site;

import fr.concertations.kernel.Texts;
import fr.concertations.shell.PageHead;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /methode}: the rules of counting, in plain words. */
@Controller
class MethodPageController {
    private final Texts texts;

    MethodPageController(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/methode")
    String method(Model model) {
        model.addAttribute("fewest", Agreements.FEWEST);
        model.addAttribute("head", PageHead.of(texts.get("method.description", LocaleContextHolder.getLocale())));
        return "method";
    }
}
