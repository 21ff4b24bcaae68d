package fr.concertations.identity.web.oidc;

import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.LinkedIdentities.Entry;
import fr.concertations.identity.Means;
import fr.concertations.identity.ProvenIdentity;
import fr.concertations.identity.Provider;
import fr.concertations.identity.ProviderOutcome;
import fr.concertations.identity.Providers;
import fr.concertations.identity.ReturnPath;
import fr.concertations.identity.SignedIn;
import fr.concertations.identity.web.Arrival;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What becomes of a visit to a provider: somebody let in, an account linked, or a sentence that says what to do instead. */
@Component
class ProviderAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderAnswers.class);

    private final Providers providers;
    private final LinkedIdentities identities;
    private final Arrival arrival;
    private final MembersOnly members = new MembersOnly();

    ProviderAnswers(Providers providers, LinkedIdentities identities, Arrival arrival) {
        this.providers = providers;
        this.identities = identities;
        this.arrival = arrival;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var person = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var provider = provider(request).orElseThrow();
        SecurityContextHolder.setContext(members.loadDeferredContext(request).get());
        var who = new ProvenIdentity(provider, Objects.requireNonNull(person.getSubject()), address(provider, person));
        var member = SignedIn.here();
        if (member.isPresent()) {
            var outcome = VisitRequests.links(VisitsUnderWay.ended(request), member.get())
                    ? identities.link(member.get(), who)
                    : identities.recognise(member.get(), who);
            if (outcome == ProviderOutcome.LINKED) ProviderVisit.remember(request, provider, person);
            tell(request, response, outcome);
        } else {
            enter(request, response, who, person);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = code(failure);
        LOG.warn("Provider {} did not let in: {}", ProviderPaths.id(request.getRequestURI()), code);
        SecurityContextHolder.setContext(members.loadDeferredContext(request).get());
        tell(
                request,
                response,
                switch (code) {
                    case OAuth2ErrorCodes.ACCESS_DENIED -> ProviderOutcome.CANCELLED;
                    case ProviderDirectory.UNAVAILABLE,
                            OAuth2ErrorCodes.SERVER_ERROR,
                            OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE,
                            ProviderCodes.NO_TOKEN -> ProviderOutcome.UNAVAILABLE;
                    default -> ProviderOutcome.REFUSED;
                });
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, ProvenIdentity who, OidcUser person)
            throws IOException {
        switch (entry(who)) {
            case Entry.Allowed(var account) -> {
                ProviderVisit.remember(request, who.provider(), person);
                response.sendRedirect(arrival.of(request, response, account, Means.PROVIDER, next(request)));
            }
            case Entry.Refused(var why) -> tell(request, response, why);
        }
    }

    /** Two first visits of one person at the same time make one account: the second finds it. */
    private Entry entry(ProvenIdentity who) {
        try {
            return identities.enter(who);
        } catch (DuplicateKeyException e) {
            return identities.enter(who);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, ProviderOutcome outcome)
            throws IOException {
        var signedIn = SignedIn.here().isPresent();
        response.sendRedirect(provider(request)
                .map(provider -> outcome.toldAt(provider, next(request), signedIn))
                .orElse("/app/connexion"));
    }

    private static ReturnPath next(HttpServletRequest request) {
        var kept = VisitsUnderWay.ended(request);
        return kept.isEmpty() ? VisitRequests.wanted(request) : VisitRequests.wanted(kept);
    }

    private Optional<Provider> provider(HttpServletRequest request) {
        return providers.find(ProviderPaths.id(request.getRequestURI()));
    }

    /** None of FranceConnect, whose addresses nobody confirmed. */
    private static Optional<String> address(Provider provider, OidcUser person) {
        var vouched = provider.profile().vouchesForAddresses()
                || !provider.profile().official() && Boolean.TRUE.equals(person.getEmailVerified());
        return vouched
                ? Optional.ofNullable(person.getEmail()).filter(address -> address.contains("@"))
                : Optional.empty();
    }

    private static String code(AuthenticationException failure) {
        var cause = failure instanceof OAuth2AuthenticationException ? failure : failure.getCause();
        return cause instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : String.valueOf(cause);
    }
}
