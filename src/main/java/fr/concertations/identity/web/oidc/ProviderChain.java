package fr.concertations.identity.web.oidc;

import fr.concertations.identity.Providers;
import fr.concertations.identity.Sessions;
import fr.concertations.identity.web.SecurityHeaders;
import fr.concertations.identity.web.SessionGuard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The chain of visits to identity providers: the session of the application, nothing but addresses that lead on.
 *
 * @see <a href="../../../../../../../../docs/adr/ADR-019-identity-providers.md">ADR-019</a>
 */
@Configuration(proxyBeanMethods = false)
class ProviderChain {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain providerVisits(
            HttpSecurity http,
            ProviderDirectory directory,
            VisitRequests requests,
            VisitsUnderWay visits,
            ProviderCodes codes,
            ProviderPeople people,
            ProviderAnswers answers,
            Providers providers,
            Departure departure,
            Sessions sessions)
            throws Exception {
        return http.securityMatcher(ProviderPaths.BASE + "/**")
                .securityContext(c -> c.securityContextRepository(new MembersOnly()))
                .addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .csrf(c -> c.disable())
                .requestCache(c -> c.disable())
                .logout(c -> c.disable())
                .oauth2Login(login -> login.loginPage("/app/connexion")
                        .clientRegistrationRepository(directory)
                        .authorizedClientRepository(new NoTokenKept())
                        .authorizationEndpoint(
                                a -> a.authorizationRequestResolver(requests).authorizationRequestRepository(visits))
                        .redirectionEndpoint(r -> r.baseUri(ProviderPaths.BASE + "/*/" + ProviderPaths.BACK))
                        .tokenEndpoint(t -> t.accessTokenResponseClient(codes))
                        .userInfoEndpoint(u -> u.oidcUserService(people))
                        .successHandler(answers)
                        .failureHandler(answers)
                        .addObjectPostProcessor(tellingWhatHappened(answers)))
                .addFilterAfter(new EndOfVisits(providers, departure), AuthorizationFilter.class)
                .headers(SecurityHeaders.ofApplication()::accept)
                .build();
    }

    /** A provider that cannot be reached is told like any other failure, rather than by an error page. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> tellingWhatHappened(
            ProviderAnswers answers) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(answers);
                return filter;
            }
        };
    }
}
