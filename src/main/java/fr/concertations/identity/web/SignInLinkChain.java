package fr.concertations.identity.web;

import fr.concertations.identity.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain of links that sign in: a page as light as the public ones, on the session of the application, which begins
 * none by itself.
 *
 * @see <a href="../../../../../../../docs/adr/ADR-024-sign-in-link.md">ADR-024</a>
 */
@Configuration(proxyBeanMethods = false)
class SignInLinkChain {
    static final String AGAIN = "encore";

    @Bean
    @Order(0)
    SecurityFilterChain signInLinks(HttpSecurity http, Sessions sessions) throws Exception {
        return http.securityMatcher("/connexion/**")
                .addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .requestCache(c -> c.disable())
                .logout(c -> c.disable())
                .exceptionHandling(c -> c.accessDeniedHandler(SignInLinkChain::showAgain))
                .headers(
                        SecurityHeaders.everywhere()
                                .andThen(h -> h.referrerPolicy(c -> c.policy(ReferrerPolicy.NO_REFERRER))
                                        .contentSecurityPolicy(
                                                c -> c.policyDirectives(SecurityConfiguration.PUBLIC_POLICY)))::accept)
                .build();
    }

    /** Sent without the mark of the page, or with that of a session that is over: the button is shown once more. */
    private static void showAgain(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        response.sendRedirect(request.getRequestURI() + "?" + AGAIN, HttpServletResponse.SC_SEE_OTHER);
    }
}
