package fr.concertations.identity.web;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Means;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.SignIn;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.PageHead;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /connexion/{token}}, the link of the letter that carries a code. Programs open the links of letters, so that
 * looking shows a button and uses nothing up; the button lets in, once, the browser that asked.
 */
@Controller
class SignInLinkController {
    private final SignIn signIn;
    private final Arrival arrival;

    SignInLinkController(SignIn signIn, Arrival arrival) {
        this.signIn = signIn;
        this.arrival = arrival;
    }

    @GetMapping("/connexion/{token}")
    String ask(
            @PathVariable String token,
            @RequestParam(name = SignInLinkChain.AGAIN, required = false) String again,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = AskedHere.in(request).filter(here -> signIn.leads(here.email(), token, here.browserToken()));
        if (asked.isEmpty()) return refused(model, request, response);
        model.addAttribute("token", token);
        model.addAttribute("email", asked.get().email());
        model.addAttribute("again", again != null);
        return page(model, "ready");
    }

    @PostMapping("/connexion/{token}")
    String enter(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        return AskedHere.in(request)
                .flatMap(asked -> signIn.follow(asked.email(), token, asked.browserToken())
                        .map(account -> "redirect:" + letIn(account, asked, request, response)))
                .orElseGet(() -> refused(model, request, response));
    }

    private String letIn(AccountId account, AskedHere asked, HttpServletRequest request, HttpServletResponse response) {
        AskedHere.forget(request);
        return arrival.of(request, response, account, Means.LINK, next(asked));
    }

    /** What to do instead; whether the link never was, or serves elsewhere, is not told. */
    private static String refused(Model model, HttpServletRequest request, HttpServletResponse response) {
        var asked = AskedHere.in(request);
        var known = asked.isPresent() || SignedIn.here().isPresent();
        response.setStatus((known ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
        model.addAttribute(
                "askAgain",
                asked.map(SignInLinkController::next).orElse(ReturnPath.ACCOUNT).afterSigningIn());
        if (SignedIn.here().isPresent()) return page(model, "here");
        return page(model, known ? "gone" : "elsewhere");
    }

    private static ReturnPath next(AskedHere asked) {
        return new ReturnPath(asked.next());
    }

    private static String page(Model model, String state) {
        model.addAttribute("state", state);
        model.addAttribute("withSession", !state.equals("elsewhere"));
        model.addAttribute("head", PageHead.NONE.notIndexed());
        return "identity-link";
    }
}
