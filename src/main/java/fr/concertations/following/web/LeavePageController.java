package fr.concertations.following.web;

import fr.concertations.following.Leaving;
import fr.concertations.shell.PageHead;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /suivi/quitter/{token}}: programs open the links of letters, so that looking stops nothing; a POST does, that
 * of the page or of a mail program (RFC 8058).
 */
@Controller
class LeavePageController {
    private static final String ALL = "tout";

    private final Leaving leaving;

    LeavePageController(Leaving leaving) {
        this.leaving = leaving;
    }

    @GetMapping("/suivi/quitter/{token}")
    String ask(@PathVariable String token, Model model, HttpServletResponse response) {
        var choice = leaving.choice(token);
        choice.ifPresent(found -> model.addAttribute("choice", found).addAttribute("token", token));
        return page(model, response, choice.isPresent());
    }

    @PostMapping("/suivi/quitter/{token}")
    String leave(
            @PathVariable String token,
            @RequestParam(name = "quoi", defaultValue = "") String what,
            Model model,
            HttpServletResponse response) {
        var choice = leaving.choice(token);
        var all = what.equals(ALL) || choice.filter(found -> !found.single()).isPresent();
        var left = all ? leaving.leaveAll(token) : leaving.leave(token);
        model.addAttribute("left", all ? "all" : "subject");
        return page(model, response, left);
    }

    private static String page(Model model, HttpServletResponse response, boolean known) {
        model.addAttribute("known", known);
        model.addAttribute("head", PageHead.NONE.notIndexed());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!known) response.setStatus(HttpStatus.NOT_FOUND.value());
        return "following-leave";
    }
}
