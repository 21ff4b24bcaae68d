package fr.concertations.identity.web;

import fr.concertations.identity.Sessions;
import fr.concertations.identity.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out a browser whose sign-in was ended from another one. */
public class SessionGuard extends OncePerRequestFilter {
    private final Sessions sessions;

    public SessionGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var ended = SignedIn.here().filter(signedIn -> !sessions.isOpen(signedIn));
        if (ended.isPresent()) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }
}
