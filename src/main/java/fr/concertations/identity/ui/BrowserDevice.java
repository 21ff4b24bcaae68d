package fr.concertations.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.GuestDevice;
import fr.concertations.identity.Guests;
import fr.concertations.identity.web.GuestCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cookie of guests, as the application sees it. */
@Component
class BrowserDevice implements GuestDevice {
    private static final String KNOWN = BrowserDevice.class.getName();

    private final Guests guests;

    BrowserDevice(Guests guests) {
        this.guests = guests;
    }

    /** The session remembers as well: what was just sent does not come back at once, and threads of ours have no request. */
    @Override
    public Optional<String> secret() {
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        if (session == null) return Optional.empty();
        if (session.getAttribute(KNOWN) instanceof String known)
            return known.isEmpty() ? Optional.empty() : Optional.of(known);
        var kept = kept();
        kept.ifPresent(secret -> {
            session.setAttribute(KNOWN, secret);
            guests.seen(secret);
        });
        return kept;
    }

    @Override
    public void remember(String secret) {
        VaadinSession.getCurrent().setAttribute(KNOWN, secret);
        GuestCookie.remember(secret, request(), response());
    }

    @Override
    public void forget() {
        VaadinSession.getCurrent().setAttribute(KNOWN, "");
        GuestCookie.forget(request(), response());
    }

    private static Optional<String> kept() {
        @Nullable VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : GuestCookie.secret(request());
    }

    private static HttpServletRequest request() {
        return ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return ((VaadinServletResponse) VaadinResponse.getCurrent()).getHttpServletResponse();
    }
}
