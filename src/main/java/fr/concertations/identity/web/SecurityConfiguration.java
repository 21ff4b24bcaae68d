package fr.concertations.identity.web;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.concertations.identity.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Three chains: the application with its session, the public pages with none, and among them those other sites may frame.
 * Visits to identity providers and links that sign in have one more each, before these.
 *
 * @see <a href="../../../../../../../docs/adr/ADR-005-content-security-policy.md">ADR-005</a>
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Views decide themselves who may enter; whoever may not is sent to sign in and comes back. */
    @Bean
    @Order(1)
    SecurityFilterChain application(HttpSecurity http, NavigationAccessControl navigation, Sessions sessions)
            throws Exception {
        navigation.setLoginView("/app/connexion");
        return http.securityMatcher("/app/**", "/VAADIN/**")
                .with(VaadinSecurityConfigurer.vaadin(), c -> c.anyRequest(AuthorizedUrl::permitAll))
                .addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class)
                .exceptionHandling(c -> c.authenticationEntryPoint(new SignInFirstEntryPoint()))
                .headers(SecurityHeaders.ofApplication()::accept)
                .build();
    }

    /** The pages that other sites may show in a frame say themselves which; without a word of theirs, none. */
    @Bean
    @Order(2)
    SecurityFilterChain framedPages(HttpSecurity http) throws Exception {
        http.securityMatcher("/integrer/**").headers(h -> h.frameOptions(FrameOptionsConfig::disable));
        return anonymous(http);
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return anonymous(http);
    }

    private static SecurityFilterChain anonymous(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders.everywhere()
                        .andThen(h -> h.cacheControl(c -> c.disable())
                                .contentSecurityPolicy(c -> c.policyDirectives(PUBLIC_POLICY)))::accept)
                .requestCache(c -> c.disable())
                .csrf(c -> c.disable())
                .build();
    }

    /** A meter for each filter of each request tells nobody anything. */
    @Bean
    SecurityObservationSettings withoutMeters() {
        return SecurityObservationSettings.noObservations();
    }
}
