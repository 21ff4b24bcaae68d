package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.LinkedIdentities.Entry;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A verified identity stands for one account, also once it is taken off it: nobody is two verified people. */
@ApplicationTest
class ReservedIdentityTests {
    private static final Provider FRANCECONNECT =
            Provider.of("fc", Map.of("profile", "franceconnect", "issuer", "https://fc.exemple"));
    private static final Provider TOWN = Provider.of("ville", Map.of("issuer", "https://ville.exemple"));

    @Autowired
    LinkedIdentities identities;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessions sessions;

    @Autowired
    Erasure erasure;

    @Autowired
    MyData data;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void oneThatWasTakenOffLetsInNoMoreAndGoesToNobodyElse() throws IOException {
        var who = somebody(FRANCECONNECT);
        var owner = member();
        identities.link(owner, who);
        assertThat(assurance(owner)).isEqualTo(Assurance.VERIFIED);
        unlink(owner);

        assertThat(identities.of(owner)).isEmpty();
        assertThat(identities.reserved(owner)).containsExactly("fc");
        assertThat(assurance(owner)).isEqualTo(Assurance.EMAIL);
        assertThat(identities.enter(who)).isEqualTo(new Entry.Refused(ProviderOutcome.SPENT_BY_ADDRESS));
        var other = member();
        assertThat(identities.link(other, who)).isEqualTo(ProviderOutcome.HELD_BY_ADDRESS);
        assertThat(identities.recognise(other, who)).isEqualTo(ProviderOutcome.HELD_BY_ADDRESS);
        assertThat(assurance(other)).isEqualTo(Assurance.EMAIL);
        assertThat(exported(owner)).contains("\"unlinked_on\":\"20");
    }

    @Test
    void itComesBackToTheSameAccountByTheButtonOnly() {
        var who = somebody(FRANCECONNECT);
        var owner = member();
        identities.link(owner, who);
        unlink(owner);
        unlink(owner);
        assertThat(identities.recognise(owner, who)).isEqualTo(ProviderOutcome.NOT_LINKED);
        assertThat(assurance(owner)).isEqualTo(Assurance.EMAIL);
        assertThat(identities.link(owner, who)).isEqualTo(ProviderOutcome.LINKED);
        assertThat(assurance(owner)).isEqualTo(Assurance.VERIFIED);
        assertThat(identities.reserved(owner)).isEmpty();
        assertThat(identities.enter(who)).isEqualTo(new Entry.Allowed(owner.account()));
    }

    @Test
    void anAccountWithoutAddressIsToldApart() {
        var first = somebody(FRANCECONNECT);
        var second = somebody(FRANCECONNECT);
        var account = ((Entry.Allowed) identities.enter(first)).account();
        var owner = sessions.open(account, Means.PROVIDER, "");
        assertThat(identities.link(member(), first)).isEqualTo(ProviderOutcome.HELD_BY_SERVICE);
        identities.link(owner, second);
        unlink(owner);
        assertThat(identities.enter(first)).isEqualTo(new Entry.Refused(ProviderOutcome.SPENT_BY_SERVICE));
    }

    @Test
    void oneThatVerifiesNobodyIsForgotten() {
        var who = somebody(TOWN);
        var owner = member();
        identities.link(owner, who);
        var other = member();
        assertThat(identities.link(other, who)).isEqualTo(ProviderOutcome.LINKED_ELSEWHERE);
        unlink(owner);
        assertThat(identities.reserved(owner)).isEmpty();
        assertThat(identities.link(other, who)).isEqualTo(ProviderOutcome.LINKED);
    }

    @Test
    void erasingTheAccountSetsItFree() {
        var who = somebody(FRANCECONNECT);
        var owner = member();
        identities.link(owner, who);
        unlink(owner);
        transactions.executeWithoutResult(status -> erasure.erase(owner.account(), Keep.NAMELESS));
        assertThat(identities.link(member(), who)).isEqualTo(ProviderOutcome.LINKED);
    }

    @Test
    void ofManyAccountsThatLinkItAtOnceOneGetsIt() throws Exception {
        var who = somebody(FRANCECONNECT);
        var members = Stream.generate(this::member).limit(12).toList();
        var asked = members.stream()
                .map(member -> (Callable<ProviderOutcome>) () -> identities.link(member, who))
                .toList();
        assertThat(outcomes(asked))
                .containsOnlyOnce(ProviderOutcome.LINKED)
                .containsOnly(ProviderOutcome.LINKED, ProviderOutcome.HELD_BY_ADDRESS);
        assertThat(members)
                .filteredOn(member -> assurance(member) == Assurance.VERIFIED)
                .hasSize(1);
    }

    @Test
    void whileItIsTakenOffNobodyElseGetsIt() throws Exception {
        var who = somebody(FRANCECONNECT);
        var owner = member();
        identities.link(owner, who);
        var identity = identities.of(owner).getFirst();
        var asked = new ArrayList<Callable<ProviderOutcome>>();
        asked.add(() -> {
            identities.unlink(owner, identity);
            return ProviderOutcome.NOT_LINKED;
        });
        for (var i = 0; i < 6; i++) {
            var other = member();
            asked.add(() -> identities.link(other, who));
        }
        assertThat(outcomes(asked)).containsOnly(ProviderOutcome.NOT_LINKED, ProviderOutcome.HELD_BY_ADDRESS);
    }

    private static List<ProviderOutcome> outcomes(List<Callable<ProviderOutcome>> asked) throws Exception {
        try (var browsers = Executors.newFixedThreadPool(6)) {
            var outcomes = new ArrayList<ProviderOutcome>();
            for (var answer : browsers.invokeAll(asked)) outcomes.add(answer.get());
            return outcomes;
        }
    }

    private void unlink(SignedIn owner) {
        identities.of(owner).stream().limit(1).forEach(identity -> identities.unlink(owner, identity));
    }

    private Assurance assurance(SignedIn member) {
        return accounts.actor(member.account()).orElseThrow().assurance();
    }

    private String exported(SignedIn member) throws IOException {
        var json = new ByteArrayOutputStream();
        data.writeJson(member.account(), json);
        return json.toString(StandardCharsets.UTF_8);
    }

    private SignedIn member() {
        return sessions.open(people.citizen().id(), Means.CODE, "");
    }

    private static ProvenIdentity somebody(Provider provider) {
        return new ProvenIdentity(provider, UUID.randomUUID().toString(), Optional.empty());
    }
}
