package fr.concertations.identity.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.concertations.identity.SignedIn;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody's browser, going from this site to a provider and back. */
final class Traveller {
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final MockMvc web;
    final MockHttpSession session = new MockHttpSession();

    Traveller(MockMvc web) {
        this.web = web;
    }

    /** Signed in before the journey. */
    Traveller as(SignedIn member) {
        session.setAttribute(CONTEXT, new SecurityContextImpl(member.authentication()));
        return this;
    }

    /** The whole way. @return where the site leads in the end */
    String visit(String provider, String query) throws Exception {
        return follow(atProvider(leave(provider, query)));
    }

    /** @return the address at the provider, or one of ours when it cannot be reached */
    String leave(String provider, String query) throws Exception {
        return location(URI.create("http://localhost/app/service/" + provider + query));
    }

    /** @return where the provider sends the browser back */
    URI atProvider(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        }
    }

    String follow(URI back, Cookie... cookies) throws Exception {
        return String.valueOf(answer(back, cookies).getRedirectedUrl());
    }

    MockHttpServletResponse answer(URI address, Cookie... cookies) throws Exception {
        var request = get(address).session(session);
        if (cookies.length > 0) request.cookie(cookies);
        return web.perform(request).andReturn().getResponse();
    }

    Optional<SignedIn> signedIn() {
        return !session.isInvalid()
                        && session.getAttribute(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() != null
                ? Optional.of((SignedIn) context.getAuthentication().getPrincipal())
                : Optional.empty();
    }

    private String location(URI address) throws Exception {
        return String.valueOf(answer(address).getRedirectedUrl());
    }
}
