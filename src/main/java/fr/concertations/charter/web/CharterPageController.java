package fr.concertations.charter.web;

import fr.concertations.charter.Charter;
import fr.concertations.charter.Charters;
import fr.concertations.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /charte}: the text one signs today, earlier versions beside it. */
@Controller
class CharterPageController {
    private final Charters charters;

    CharterPageController(Charters charters) {
        this.charters = charters;
    }

    @GetMapping("/charte")
    String current(Model model) {
        return show(charters.current(), model);
    }

    @GetMapping("/charte/{version}")
    String version(@PathVariable String version, Model model) {
        return show(charters.version(version).orElseThrow(() -> new NotFound("charter " + version)), model);
    }

    private String show(Charter charter, Model model) {
        var current = charters.current();
        model.addAttribute("charter", charter);
        model.addAttribute("current", current);
        model.addAttribute("isCurrent", current.version().equals(charter.version()));
        model.addAttribute("versions", charters.versions());
        return "charter-text";
    }
}
