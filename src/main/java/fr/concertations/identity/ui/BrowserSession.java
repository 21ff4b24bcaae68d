package fr.concertations.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.CodeRequest;
import fr.concertations.identity.GuestDevice;
import fr.concertations.identity.Guests;
import fr.concertations.identity.Means;
import fr.concertations.identity.Provider;
import fr.concertations.identity.RelyingParty;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.SignIn;
import fr.concertations.identity.SignedIn;
import fr.concertations.identity.web.Arrival;
import fr.concertations.identity.web.AskedHere;
import fr.concertations.identity.web.BrowserName;
import fr.concertations.identity.web.MemberSession;
import fr.concertations.identity.web.oidc.Departure;
import fr.concertations.identity.web.oidc.LinkIntent;
import fr.concertations.identity.web.oidc.ProviderPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in in this browser: opened under a new session id, ended whole. */
@Component
class BrowserSession {
    private static final String TOKEN = BrowserSession.class.getName() + ".token";
    private static final String FORGET = "localStorage.clear(); sessionStorage.clear(); location.assign($0)";

    private final SignIn signIn;
    private final Guests guests;
    private final GuestDevice device;
    private final MemberSession members;
    private final Arrival arrival;
    private final Departure departure;

    BrowserSession(
            SignIn signIn,
            Guests guests,
            GuestDevice device,
            MemberSession members,
            Arrival arrival,
            Departure departure) {
        this.signIn = signIn;
        this.guests = guests;
        this.device = device;
        this.members = members;
        this.arrival = arrival;
        this.departure = departure;
    }

    /** The secret that ties codes to this browser. */
    String token() {
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(TOKEN) == null) session.setAttribute(TOKEN, signIn.newBrowserToken());
        return (String) Objects.requireNonNull(session.getAttribute(TOKEN));
    }

    /** Remembers what was asked here and where the person was going, for a link opened in another tab. */
    void asked(CodeRequest sent, ReturnPath next) {
        new AskedHere(token(), sent.email(), next.value()).remember(request().getSession());
    }

    String ip() {
        return Objects.requireNonNullElse(VaadinRequest.getCurrent().getRemoteAddr(), "");
    }

    /** Signs in, takes over what was done here as a guest, and leaves for where the person was going. */
    void open(AccountId account, Means means, ReturnPath next) {
        device.secret().ifPresent(secret -> {
            guests.claim(secret, account);
            device.forget();
        });
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        VaadinSession.getCurrent().setAttribute(TOKEN, null);
        AskedHere.forget(request());
        members.open(request(), response(), account, means);
        UI.getCurrent().getPage().setLocation(arrival.afterIntroduction(account, next));
    }

    void close() {
        UI.getCurrent().getPage().setLocation("/");
        members.close(request(), response());
    }

    /** Signs out and leaves nothing behind in this browser either, such as a draft kept there. */
    void closeFor(String next) {
        UI.getCurrent().getPage().executeJs(FORGET, next);
        members.close(request(), response());
    }

    /** The browser of a guest who is no more knows nothing of it either. */
    void forgetGuestFor(String next) {
        device.forget();
        UI.getCurrent().getPage().executeJs(FORGET, next);
    }

    /** The provider that let in here and keeps a session of its own. */
    Optional<Provider> provider() {
        return departure.provider(request());
    }

    /** Signs out here and at the provider. */
    void closeEverywhere() {
        var leave = departure.address(request(), response());
        UI.getCurrent().getPage().setLocation(leave.orElse("/"));
        members.close(request(), response());
    }

    /** Goes to a provider and adds the identity found there to the account that is signed in. */
    void link(Provider provider) {
        SignedIn.here().ifPresent(member -> {
            LinkIntent.remember(request().getSession(), provider, member);
            UI.getCurrent().getPage().setLocation(ProviderPaths.start(provider));
        });
    }

    /** This site at the address by which the browser came. */
    static RelyingParty site() {
        return RelyingParty.at(URI.create(request().getRequestURL().toString()));
    }

    /** What the person would call this browser; empty for one nobody knows. */
    static String name() {
        return BrowserName.of(request());
    }

    private static HttpServletRequest request() {
        return ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return ((VaadinServletResponse) VaadinResponse.getCurrent()).getHttpServletResponse();
    }
}
