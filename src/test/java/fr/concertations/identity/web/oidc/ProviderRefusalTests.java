package fr.concertations.identity.web.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is wrong with a provider's answer: nobody is signed in, no account is made, the way back is kept. */
class ProviderRefusalTests extends ProviderTest {
    private static final String SUITE = "?suite=/app/compte?q=1";
    private static final String KEPT = "/app/connexion?suite=%2Fapp%2Fcompte%3Fq%3D1";

    @Autowired
    ProviderDirectory directory;

    @ParameterizedTest
    @CsvSource(textBlock = """
            fc, ACCESS_DENIED, CANCELLED
            fc, OTHER_NONCE, REFUSED
            fc, NO_NONCE, REFUSED
            ville, NO_NONCE, REFUSED
            fc, OTHER_KEY, REFUSED
            pc, OTHER_KEY, REFUSED
            fc, NO_SIGNATURE, REFUSED
            pc, NO_SIGNATURE, REFUSED
            pc, SIGNED_WITH_THE_PUBLIC_KEY, REFUSED
            fc, SIGNED_WITH_THE_PUBLIC_KEY, REFUSED
            fc, OTHER_AUDIENCE, REFUSED
            fc, OTHER_AUTHORIZED_PARTY, REFUSED
            fc, OTHER_ISSUER, REFUSED
            fc, EXPIRED, REFUSED
            fc, NO_ID_TOKEN, REFUSED
            fc, NO_LEVEL, REFUSED
            fc, LOW_LEVEL, REFUSED
            pc, LOW_LEVEL, REFUSED
            fc, UNKNOWN_LEVEL, REFUSED
            pc, UNKNOWN_LEVEL, REFUSED
            fc, OTHER_PERSON, REFUSED
            ville, OTHER_PERSON, REFUSED
            fc, PERSON_OTHER_KEY, REFUSED
            fc, PERSON_UNSIGNED, REFUSED
            pc, PERSON_UNSIGNED, REFUSED
            fc, PERSON_OTHER_AUDIENCE, REFUSED
            pc, PERSON_OTHER_ISSUER, REFUSED
            fc, PERSON_DOWN, UNAVAILABLE
            fc, CODE_TOO_OLD, REFUSED
            fc, TOKEN_TOO_OLD, UNAVAILABLE
            pc, TOKEN_DOWN, UNAVAILABLE
            pc, TOKEN_GARBAGE, UNAVAILABLE
            fc, TOKEN_SLOW, UNAVAILABLE
            """)
    void aWrongAnswerLetsNobodyIn(String id, Trouble trouble, String outcome) throws Exception {
        provider(id).claims = Map.of("email", newAddress(), "email_verified", true);
        provider(id).trouble = trouble;
        var before = accountsAndLinks();
        var somebody = traveller();
        assertThat(somebody.visit(id, SUITE)).isEqualTo(KEPT + "&service=" + id + "&issue=" + outcome);
        assertThat(somebody.signedIn()).isEmpty();
        assertThat(accountsAndLinks()).isEqualTo(before);
    }

    @Test
    void theSameAnswerWithoutTroubleLetsIn() throws Exception {
        for (var id : new String[] {"fc", "pc", "ville"}) {
            provider(id).claims = Map.of("email", newAddress(), "email_verified", true);
            var somebody = traveller();
            somebody.visit(id, SUITE);
            assertThat(somebody.signedIn()).as(id).isPresent();
        }
    }

    @Test
    void anAnswerWithAnotherStateCountsForNothing() throws Exception {
        var somebody = traveller();
        var back = somebody.atProvider(somebody.leave("fc", ""));
        refused(somebody, URI.create(back.toString().replaceFirst("state=[^&]+", "state=another")), "fc");
    }

    @Test
    void anAnswerInAnotherBrowserCountsForNothing() throws Exception {
        var somebody = traveller();
        var back = somebody.atProvider(somebody.leave("fc", ""));
        refused(traveller(), back, "fc");
    }

    @Test
    void anAnswerServesOnce() throws Exception {
        var somebody = traveller();
        var back = somebody.atProvider(somebody.leave("fc", ""));
        somebody.follow(back);
        assertThat(somebody.signedIn()).isPresent();
        refused(traveller(), back, "fc");
    }

    @Test
    void aCodeUsedAlreadyIsRefusedByTheProviderAndByUs() throws Exception {
        var first = traveller();
        var code = first.atProvider(first.leave("fc", "")).getQuery().replaceFirst(".*code=([^&]+).*", "$1");
        var second = traveller();
        var back = second.atProvider(second.leave("fc", ""));
        refused(second, URI.create(back.toString().replaceFirst("code=[^&]+", "code=" + code)), "fc");
    }

    @Test
    void twoProvidersAreNotMixedUp() throws Exception {
        var somebody = traveller();
        var back = somebody.atProvider(somebody.leave("fc", "")).toString();
        refused(somebody, URI.create(back.replace("/fc/", "/pc/")), "pc");
        var other = traveller();
        var claimed = other.atProvider(other.leave("fc", "")).toString();
        refused(other, URI.create(claimed.replaceFirst("iss=[^&]+", "iss=" + PROCONNECT.issuer())), "fc");
    }

    @Test
    void anAddressOfSomebodyElseLeadsToNobodysAccount() throws Exception {
        var address = newAddress();
        accounts.memberWith(address);
        for (var id : new String[] {"ville", "pc"}) {
            provider(id).claims = Map.of("email", address.toUpperCase(), "email_verified", true);
            var before = accountsAndLinks();
            var somebody = traveller();
            assertThat(somebody.visit(id, "")).endsWith("&service=" + id + "&issue=TAKEN");
            assertThat(somebody.signedIn()).isEmpty();
            assertThat(accountsAndLinks()).isEqualTo(before);
        }
    }

    @Test
    void anAddressNobodyConfirmedMakesNoAccount() throws Exception {
        TOWN.claims = Map.of("email", newAddress(), "email_verified", false);
        var before = accountsAndLinks();
        assertThat(traveller().visit("ville", "")).endsWith("issue=NO_ADDRESS");
        assertThat(accountsAndLinks()).isEqualTo(before);
    }

    @Test
    void aProviderThatIsDownStopsNothingElse() throws Exception {
        assertThat(traveller().leave("panne", SUITE)).isEqualTo(KEPT + "&service=panne&issue=UNAVAILABLE");
        assertThat(web.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void aProviderThatSaysItIsAnotherIsNotGoneTo() throws Exception {
        directory.forget();
        for (var trouble : new Trouble[] {Trouble.DISCOVERY_DOWN, Trouble.DISCOVERY_OF_ANOTHER}) {
            FRANCECONNECT.trouble = trouble;
            assertThat(traveller().leave("fc", SUITE)).isEqualTo(KEPT + "&service=fc&issue=UNAVAILABLE");
        }
        FRANCECONNECT.behave();
        assertThat(traveller().leave("fc", "")).startsWith(FRANCECONNECT.issuer());
    }

    @Test
    void noOtherAddressUnderOursLeadsAnywhere() throws Exception {
        for (var path : new String[] {"/inconnu", "/inconnu/retour", "/fc/autre", "/", ""})
            assertThat(traveller().leave(path.replaceFirst("/", ""), "")).isEqualTo("/app/connexion");
    }

    private void refused(Traveller somebody, URI back, String id) throws Exception {
        var before = accountsAndLinks();
        assertThat(somebody.follow(back)).endsWith("&service=" + id + "&issue=REFUSED");
        assertThat(somebody.signedIn()).isEmpty();
        assertThat(accountsAndLinks()).isEqualTo(before);
    }
}
