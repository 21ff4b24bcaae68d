package fr.concertations.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.GuestDevice;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.stereotype.Component;

/** The cookie of guests: in the application only, out of reach of scripts, for as long as a concertation may last. */
@Component
class BrowserDevice implements GuestDevice {
    private static final String COOKIE = "concertations-invite";
    private static final String KNOWN = BrowserDevice.class.getName();
    private static final Duration LIFE = Duration.ofDays(180);

    /** The session remembers as well: what was just sent does not come back at once, and threads of ours have no request. */
    @Override
    public Optional<String> secret() {
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        if (session == null) return Optional.empty();
        if (session.getAttribute(KNOWN) instanceof String known)
            return known.isEmpty() ? Optional.empty() : Optional.of(known);
        var kept = kept();
        kept.ifPresent(secret -> session.setAttribute(KNOWN, secret));
        return kept;
    }

    @Override
    public void remember(String secret) {
        VaadinSession.getCurrent().setAttribute(KNOWN, secret);
        send(secret, LIFE);
    }

    @Override
    public void forget() {
        VaadinSession.getCurrent().setAttribute(KNOWN, "");
        send("", Duration.ZERO);
    }

    private static Optional<String> kept() {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null || request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static void send(String value, Duration life) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/app");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", SameSite.LAX.attributeValue());
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
