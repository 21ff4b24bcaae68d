package fr.concertations.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.web.server.Cookie.SameSite;

/** The cookie of guests: in the application only, out of reach of scripts, for as long as a concertation may last. */
public final class GuestCookie {
    private static final String NAME = "concertations-invite";
    private static final String KNOWN = GuestCookie.class.getName();
    private static final Duration LIFE = Duration.ofDays(180);

    private GuestCookie() {}

    /** The session remembers it too, for the few pages of signing in that stand outside the application. */
    public static Optional<String> secret(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return sent(request);
        sent(request).ifPresent(secret -> session.setAttribute(KNOWN, secret));
        return Optional.ofNullable((String) session.getAttribute(KNOWN));
    }

    private static Optional<String> sent(HttpServletRequest request) {
        if (request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public static void remember(String secret, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(KNOWN, secret);
        response.addCookie(cookie(secret, LIFE, request));
    }

    public static void forget(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(KNOWN);
        response.addCookie(cookie("", Duration.ZERO, request));
    }

    private static Cookie cookie(String value, Duration life, HttpServletRequest request) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/app");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", SameSite.LAX.attributeValue());
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        return cookie;
    }
}
