package fr.concertations.identity;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Two chains: the application with its session, and the public pages with none. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    @Bean
    @Order(1)
    SecurityFilterChain application(HttpSecurity http, NavigationAccessControl navigation) throws Exception {
        navigation.setLoginView("/app/connexion");
        return http.securityMatcher("/app/**", "/VAADIN/**")
                .with(VaadinSecurityConfigurer.vaadin(), c -> c.anyRequest(AuthorizedUrl::permitAll))
                .exceptionHandling(c -> c.authenticationEntryPoint(new SignInFirstEntryPoint()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(
                        h -> h.cacheControl(c -> c.disable())
                                .contentSecurityPolicy(
                                        c -> c.policyDirectives(
                                                "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")))
                .requestCache(c -> c.disable())
                .csrf(c -> c.disable())
                .build();
    }
}
