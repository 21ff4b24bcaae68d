package fr.concertations.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * The last code and link asked in this browser, known to all its tabs.
 *
 * @param browserToken the secret that ties both to this browser
 * @param next the path somebody was going to
 */
public record AskedHere(String browserToken, String email, String next) implements Serializable {
    private static final String KEPT = AskedHere.class.getName();

    public void remember(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    static Optional<AskedHere> in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof AskedHere asked
                ? Optional.of(asked)
                : Optional.empty();
    }

    /** It let somebody in. */
    public static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(KEPT);
    }
}
