package fr.concertations.identity.web.oidc;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.identity.Assurance;
import fr.concertations.identity.College;
import fr.concertations.identity.Guests;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.Means;
import fr.concertations.identity.Providers;
import fr.concertations.identity.SignedIn;
import fr.concertations.kernel.NotAllowed;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody signs in at a provider, comes back as the same person, links it, removes it, leaves it. */
class ProviderJourneyTests extends ProviderTest {
    @Autowired
    LinkedIdentities identities;

    @Autowired
    Providers providers;

    @Autowired
    Guests guests;

    @Autowired
    Departure departure;

    @Test
    void franceConnectLetsInWithoutAnAddressAndVerifies() throws Exception {
        FRANCECONNECT.claims = Map.of("email", newAddress());
        var somebody = traveller();
        assertThat(somebody.visit("fc", "?suite=/app/invite")).isEqualTo("/app/bienvenue?suite=%2Fapp%2Finvite");
        var member = somebody.signedIn().orElseThrow();
        assertThat(member.means()).isEqualTo(Means.PROVIDER);
        var actor = accounts.actor(member.account()).orElseThrow();
        assertThat(actor.email()).isEmpty();
        assertThat(actor.assurance()).isEqualTo(Assurance.VERIFIED);
        accounts.introduce(member.account(), "Camille D.", College.CITIZEN, Optional.empty());
        var again = traveller();
        assertThat(again.visit("fc", "?suite=/app/invite")).isEqualTo("/app/invite");
        assertThat(again.signedIn().map(SignedIn::account)).contains(member.account());
        assertThat(again.signedIn()).isNotEqualTo(somebody.signedIn());
    }

    @Test
    void proConnectLetsInWithTheAddressOfTheAdministration() throws Exception {
        var address = newAddress();
        PROCONNECT.claims = Map.of("email", address);
        var somebody = traveller();
        somebody.visit("pc", "");
        var actor = accounts.actor(somebody.signedIn().orElseThrow().account()).orElseThrow();
        assertThat(actor.email()).contains(address);
        assertThat(actor.assurance()).isEqualTo(Assurance.VERIFIED);
    }

    @Test
    void aGenericProviderConfirmsAnAddressAndNothingMore() throws Exception {
        var address = newAddress();
        TOWN.claims = Map.of("email", address, "email_verified", true);
        var somebody = traveller();
        somebody.visit("ville", "");
        var actor = accounts.actor(somebody.signedIn().orElseThrow().account()).orElseThrow();
        assertThat(actor.email()).contains(address);
        assertThat(actor.assurance()).isEqualTo(Assurance.EMAIL);
    }

    @Test
    void theSamePersonAtTwoProvidersIsTwoUntilLinked() throws Exception {
        FRANCECONNECT.person = "camille";
        PROCONNECT.person = "camille";
        PROCONNECT.claims = Map.of("email", newAddress());
        var one = traveller();
        one.visit("fc", "");
        var other = traveller();
        other.visit("pc", "");
        assertThat(one.signedIn().map(SignedIn::account))
                .isNotEqualTo(other.signedIn().map(SignedIn::account));
    }

    @Test
    void aSignedInMemberLinksByTheButtonOnly() throws Exception {
        var member = member(newAddress());
        var somebody = traveller().as(member);
        assertThat(somebody.visit("fc", "")).isEqualTo("/app/compte?service=fc&issue=NOT_LINKED");
        assertThat(identities.of(member)).isEmpty();
        LinkIntent.remember(somebody.session, providers.find("fc").orElseThrow(), member);
        assertThat(somebody.visit("fc", "")).isEqualTo("/app/compte?service=fc&issue=LINKED");
        assertThat(somebody.signedIn()).contains(member);
        assertThat(identities.of(member)).hasSize(1);
        assertThat(accounts.actor(member.account()).orElseThrow().assurance()).isEqualTo(Assurance.VERIFIED);
        var later = traveller();
        later.visit("fc", "");
        assertThat(later.signedIn().map(SignedIn::account)).contains(member.account());
    }

    @Test
    void theButtonOfOneAccountOrProviderServesNoOther() throws Exception {
        var member = member(newAddress());
        var somebody = traveller().as(member);
        LinkIntent.remember(somebody.session, providers.find("pc").orElseThrow(), member);
        assertThat(somebody.visit("fc", "")).endsWith("NOT_LINKED");
        LinkIntent.remember(somebody.session, providers.find("fc").orElseThrow(), member(newAddress()));
        assertThat(somebody.visit("fc", "")).endsWith("NOT_LINKED");
        LinkIntent.remember(somebody.session, providers.find("fc").orElseThrow(), member);
        var back = somebody.atProvider(somebody.leave("fc", ""));
        somebody.as(member(newAddress()));
        assertThat(somebody.follow(back)).endsWith("NOT_LINKED");
        assertThat(identities.of(member)).isEmpty();
    }

    @Test
    void anIdentityBelongsToOneAccount() throws Exception {
        var owner = traveller();
        owner.visit("fc", "");
        var member = member(newAddress());
        var somebody = traveller().as(member);
        LinkIntent.remember(somebody.session, providers.find("fc").orElseThrow(), member);
        assertThat(somebody.visit("fc", "")).endsWith("HELD_BY_SERVICE");
        assertThat(somebody.signedIn()).contains(member);
        assertThat(identities.of(member)).isEmpty();
        assertThat(identities.of(owner.signedIn().orElseThrow())).hasSize(1);
    }

    @Test
    void theLastWayInStays() throws Exception {
        var somebody = traveller();
        somebody.visit("fc", "");
        var member = somebody.signedIn().orElseThrow();
        var only = identities.of(member).getFirst();
        assertThatThrownBy(() -> identities.unlink(member, only)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> dsl.deleteFrom(LINKED_IDENTITY)
                        .where(LINKED_IDENTITY.ACCOUNT_ID.eq(member.account().value()))
                        .execute())
                .isInstanceOf(DataIntegrityViolationException.class);
        PROCONNECT.claims = Map.of("email", newAddress());
        LinkIntent.remember(somebody.session, providers.find("pc").orElseThrow(), member);
        assertThat(somebody.visit("pc", "")).endsWith("LINKED");
        identities.unlink(member, only);
        assertThat(identities.of(member)).hasSize(1);
    }

    @Test
    void whoHasAnAddressMayRemoveEveryService() throws Exception {
        TOWN.claims = Map.of("email", newAddress(), "email_verified", true);
        var somebody = traveller();
        somebody.visit("ville", "");
        var member = somebody.signedIn().orElseThrow();
        identities.unlink(member, identities.of(member).getFirst());
        assertThat(identities.of(member)).isEmpty();
    }

    @Test
    void oneThatWasTakenOffSaysWhereToGo() throws Exception {
        var owner = member(newAddress());
        var somebody = traveller().as(owner);
        LinkIntent.remember(somebody.session, providers.find("fc").orElseThrow(), owner);
        somebody.visit("fc", "");
        identities.unlink(owner, identities.of(owner).getFirst());
        var later = traveller();
        assertThat(later.visit("fc", "?suite=/app/invite"))
                .startsWith("/app/connexion?")
                .endsWith("service=fc&issue=SPENT_BY_ADDRESS");
        assertThat(later.signedIn()).isEmpty();
        var other = member(newAddress());
        var elsewhere = traveller().as(other);
        LinkIntent.remember(elsewhere.session, providers.find("fc").orElseThrow(), other);
        assertThat(elsewhere.visit("fc", "")).isEqualTo("/app/compte?service=fc&issue=HELD_BY_ADDRESS");
    }

    @Test
    void nothingButAFingerprintIsKept() throws Exception {
        FRANCECONNECT.claims = Map.of("given_name", "Angela", "email", newAddress());
        var somebody = traveller();
        somebody.visit("fc", "");
        var kept = dsl.fetch(LINKED_IDENTITY).formatJSON() + dsl.fetch(ACCOUNT).formatJSON();
        var token = ProviderVisit.here(request(somebody)).orElseThrow().idToken();
        var subject = com.nimbusds.jwt.SignedJWT.parse(token).getJWTClaimsSet().getSubject();
        assertThat(kept).doesNotContain("Angela").doesNotContain(subject);
    }

    @Test
    void whatAGuestDidBecomesTheirs() throws Exception {
        var secret = guests.welcome(College.AGENT, Optional.empty());
        var somebody = traveller();
        var back = somebody.atProvider(somebody.leave("fc", "?suite=/app/invite"));
        var answer = somebody.answer(back, new Cookie("concertations-invite", secret));
        assertThat(answer.getRedirectedUrl()).endsWith("suite=%2Fapp%2Finvite");
        assertThat(answer.getCookie("concertations-invite"))
                .extracting(Cookie::getMaxAge)
                .isEqualTo(0);
        assertThat(guests.on(secret)).isEmpty();
        var member = somebody.signedIn().orElseThrow();
        assertThat(accounts.actor(member.account()).orElseThrow().college()).isEqualTo(College.AGENT);
    }

    @Test
    void theSessionIsUnderANewId() throws Exception {
        var somebody = traveller();
        var before = somebody.session.getId();
        somebody.visit("fc", "");
        assertThat(somebody.session.getId()).isNotEqualTo(before);
    }

    @Test
    void oneLeavesTheProviderAsWell() throws Exception {
        for (var id : new String[] {"fc", "pc"}) {
            provider(id).claims = Map.of("email", newAddress());
            var somebody = traveller();
            somebody.visit(id, "");
            assertThat(departure.provider(request(somebody))).map(p -> p.id()).contains(id);
            var response = new MockHttpServletResponse();
            var leave = departure.address(request(somebody), response).orElseThrow();
            assertThat(leave).startsWith(provider(id).issuer() + "/session/end?");
            var back = somebody.atProvider(leave);
            var cookie = response.getCookie("concertations-depart");
            var after = traveller();
            assertThat(after.follow(back, cookie)).endsWith("&service=" + id + "&issue=LEFT");
            assertThat(after.follow(back)).endsWith("issue=NOT_LEFT");
            assertThat(after.follow(back, new Cookie("concertations-depart", "another")))
                    .endsWith("issue=NOT_LEFT");
        }
    }

    @Test
    void whoCameByACodeHasNoProviderToLeave() throws Exception {
        assertThat(departure.provider(request(traveller()))).isEmpty();
    }

    private static MockHttpServletRequest request(Traveller somebody) {
        var request = new MockHttpServletRequest("GET", "/app/deconnexion");
        request.setServerPort(80);
        request.setSession(somebody.session);
        return request;
    }
}
