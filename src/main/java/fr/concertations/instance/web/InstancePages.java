package fr.concertations.instance.web;

import fr.concertations.instance.Audits;
import fr.concertations.instance.PersonalRecord;
import fr.concertations.instance.PublishedChecks;
import fr.concertations.instance.Settings;
import fr.concertations.kernel.Texts;
import fr.concertations.shell.PageHead;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Legal pages: made of what the operator told, of audits and of measures; what is unknown is said to be. */
@Controller
class InstancePages {
    /** Criteria of the RGAA 4.1.2. */
    private static final int CRITERIA = 106;

    private final Settings settings;
    private final Audits audits;
    private final PublishedChecks checks;
    private final Texts texts;

    InstancePages(Settings settings, Audits audits, PublishedChecks checks, Texts texts) {
        this.settings = settings;
        this.audits = audits;
        this.checks = checks;
        this.texts = texts;
    }

    @GetMapping("/accessibilite")
    String accessibility(Model model) {
        model.addAttribute("state", audits.state());
        model.addAttribute("checks", checks.accessibility().orElse(null));
        model.addAttribute("criteriaInAll", CRITERIA);
        return page("accessibility", model);
    }

    @GetMapping("/ecoconception")
    String ecodesign(Model model) {
        model.addAttribute("measures", checks.pages().orElse(null));
        return page("ecodesign", model);
    }

    @GetMapping("/donnees-personnelles")
    String personalData(Model model) {
        model.addAttribute("records", PersonalRecord.values());
        return page("personal-data", model);
    }

    @GetMapping("/mentions-legales")
    String legal(Model model) {
        return page("legal", model);
    }

    private String page(String name, Model model) {
        model.addAttribute("told", settings.told());
        model.addAttribute(
                "head", PageHead.of(texts.get("instance." + name + ".description", LocaleContextHolder.getLocale())));
        return "instance-" + name;
    }
}
