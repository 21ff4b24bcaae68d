package fr.concertations.identity.web;

import java.util.function.Consumer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What chains have in common in what they tell browsers. */
public final class SecurityHeaders {
    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), "
            + "display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
    private static final long YEAR_SECONDS = 31_536_000;

    private SecurityHeaders() {}

    /** Beside the defaults: no type guessing, no frames, and HTTPS kept for a year once it was used. */
    static Consumer<HeadersConfigurer<HttpSecurity>> everywhere() {
        return headers -> headers.referrerPolicy(c -> c.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(c -> c.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(c -> c.includeSubDomains(false).maxAgeInSeconds(YEAR_SECONDS));
    }

    /** The same, and {@link ApplicationPolicy}. */
    public static Consumer<HeadersConfigurer<HttpSecurity>> ofApplication() {
        return everywhere().andThen(headers -> headers.addHeaderWriter(new ApplicationPolicy()));
    }
}
