package fr.concertations.identity.web;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Means;
import fr.concertations.identity.Sessions;
import fr.concertations.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Makes somebody the member who is signed in in the browser that asks, and ends it. */
@Component
public class MemberSession {
    private final Sessions sessions;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    MemberSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The session of the browser must be new, or under a new id, so that nobody else knows it. */
    public void open(HttpServletRequest request, HttpServletResponse response, AccountId account, Means means) {
        SignedIn.here().ifPresent(before -> sessions.end(before, before.session()));
        var signedIn = sessions.open(account, means, BrowserName.of(request));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    public void close(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.here().ifPresent(signedIn -> sessions.end(signedIn, signedIn.session()));
        new SecurityContextLogoutHandler().logout(request, response, null);
    }
}
