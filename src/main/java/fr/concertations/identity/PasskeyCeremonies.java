package fr.concertations.identity;

import com.webauthn4j.util.exception.WebAuthnException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registers and asks for keys as Web Authentication says, by the library: keys that name their owner themselves, opened by
 * the person’s own gesture, finger, face or code.
 *
 * @see <a href="https://www.w3.org/TR/webauthn-3/">Web Authentication, level 3</a>
 */
@Component
class PasskeyCeremonies {
    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);
    private static final Duration VALIDITY = Duration.ofMinutes(5);
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final PasskeyRepository keys;
    private final PasskeyOwners owners;
    private final Clock clock;

    PasskeyCeremonies(PasskeyRepository keys, PasskeyOwners owners, Clock clock) {
        this.keys = keys;
        this.owners = owners;
        this.clock = clock;
    }

    PasskeyCeremony<PublicKeyCredentialCreationOptions> creation(SignedIn member, RelyingParty site) {
        return ceremony(
                operations(site)
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(member.authentication())),
                site);
    }

    /** @return false when the answer is none that was asked for, or too late */
    boolean register(PasskeyCeremony<PublicKeyCredentialCreationOptions> ceremony, String answer, String label) {
        return checked(ceremony, () -> {
                    var key = JSON.readValue(
                            answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
                    return operations(ceremony.site())
                            .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                    ceremony.options(), new RelyingPartyPublicKey(key, label)));
                })
                .isPresent();
    }

    /** Of any key of this site the browser knows: whose it is, it tells. */
    PasskeyCeremony<PublicKeyCredentialRequestOptions> request(RelyingParty site) {
        var nobody = new ImmutablePublicKeyCredentialRequestOptionsRequest(null);
        return ceremony(operations(site).createCredentialRequestOptions(nobody), site);
    }

    /** @return whose key it is; empty when the answer is none that was asked for, or too late */
    Optional<AccountId> check(PasskeyCeremony<PublicKeyCredentialRequestOptions> ceremony, String answer) {
        return checked(ceremony, () -> {
            var key =
                    JSON.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var owner = operations(ceremony.site())
                    .authenticate(new RelyingPartyAuthenticationRequest(ceremony.options(), key));
            return PasskeyRepository.account(owner.getId());
        });
    }

    private <T> Optional<T> checked(PasskeyCeremony<?> ceremony, Supplier<T> check) {
        if (clock.instant().isAfter(ceremony.until())) return Optional.empty();
        try {
            return Optional.of(check.get());
        } catch (WebAuthnException | JacksonException | AuthenticationException | IllegalArgumentException e) {
            LOG.info("A passkey was refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private <T extends Serializable> PasskeyCeremony<T> ceremony(T options, RelyingParty site) {
        return new PasskeyCeremony<>(options, site, clock.instant().plus(VALIDITY), JSON.writeValueAsString(options));
    }

    private Webauthn4JRelyingPartyOperations operations(RelyingParty site) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(site.host())
                .name("Concertations")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, keys, party, Set.of(site.origin()));
        operations.setCustomizeCreationOptions(options -> options.timeout(VALIDITY)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.timeout(VALIDITY).userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
