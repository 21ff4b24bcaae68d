package fr.concertations.identity.web.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Reads who is signed in and keeps nobody: a provider’s word lets in only once an account was found for it. */
class MembersOnly implements SecurityContextRepository {
    private final HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();

    @Override
    @SuppressWarnings("deprecation") // of the interface
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return session.loadContext(holder);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return session.loadDeferredContext(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // see ProviderAnswers
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return session.containsContext(request);
    }
}
