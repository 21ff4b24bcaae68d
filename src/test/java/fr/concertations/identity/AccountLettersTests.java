package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.testing.Letterbox;
import fr.concertations.testing.MailedTest;
import fr.concertations.testing.MovableClock;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are written of their account, whatever news they chose: what opens it, what they are trusted with. */
@MailedTest
class AccountLettersTests {
    private static final RelyingParty SITE = RelyingParty.at(URI.create("https://ia.exemple.fr/app/compte"));

    @Autowired
    Passkeys passkeys;

    @Autowired
    LinkedIdentities identities;

    @Autowired
    Affiliations affiliations;

    @Autowired
    RoleEndings endings;

    @Autowired
    People people;

    @Autowired
    Scene scene;

    @Autowired
    Letterbox letterbox;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext dsl;

    private SignedIn signedIn(Actor person) {
        SessionOf.somebody(person, Means.CODE);
        return SignedIn.here().orElseThrow();
    }

    @Test
    void eachKeyIsToldOfWhenItComesAndGoes() throws Exception {
        var person = people.citizen();
        var member = signedIn(person);
        var ceremony = passkeys.creation(member, SITE);
        var answer = new SoftAuthenticator(SITE.origin()).create(ceremony.json());
        passkeys.register(member, ceremony, answer, "Téléphone");
        assertThat(letterbox.subjects(person)).containsExactly("Une clé d’accès a été ajoutée à votre compte");
        assertThat(letterbox.words(person)).contains("Téléphone", "Ce n’était pas vous");
        var key = passkeys.of(member).getFirst().id();
        passkeys.remove(signedIn(people.citizen()), key);
        assertThat(letterbox.subjects(person)).hasSize(1);
        passkeys.remove(member, key);
        passkeys.remove(member, key);
        assertThat(letterbox.subjects(person)).hasSize(2).endsWith("Une clé d’accès a été retirée de votre compte");
        SessionOf.nobody();
    }

    @Test
    void aServiceThatOpensTheAccountIsToldOfOnce() {
        var person = people.citizen();
        var member = signedIn(person);
        var provider = Provider.of("essai", Map.of("name", "Service d’essai", "issuer", "https://essai.exemple"));
        var who = new ProvenIdentity(provider, person.id().toString(), Optional.empty());
        identities.link(member, who);
        identities.link(member, who);
        assertThat(letterbox.subjects(person)).containsExactly("Une nouvelle façon d’entrer dans votre compte");
        assertThat(letterbox.words(person)).contains("Service d’essai");
        identities.unlink(member, identities.of(member).getFirst());
        assertThat(letterbox.subjects(person))
                .hasSize(2)
                .endsWith("Une façon d’entrer dans votre compte a été retirée");
        SessionOf.nobody();
    }

    @Test
    void whoeverIsConfirmedOrNotIsTold() {
        var stage = scene.everythingOpen();
        var elected = people.in(College.ELECTED);
        affiliations.ask(elected, new AffiliationDraft(stage.territory().code(), "", "maire"));
        var asked = affiliations.mine(elected).orElseThrow().id();
        affiliations.refuse(stage.referent(), asked, "Nous ne vous trouvons pas.");
        assertThat(letterbox.subjects(elected)).containsExactly("Votre demande de confirmation n’est pas acceptée");
        assertThat(letterbox.words(elected))
                .contains("Nous ne vous trouvons pas.", stage.territory().name());
        affiliations.ask(elected, new AffiliationDraft(stage.territory().code(), "", "maire"));
        affiliations.confirm(
                stage.referent(), affiliations.mine(elected).orElseThrow().id(), Term.OPEN);
        assertThat(letterbox.subjects(elected)).hasSize(2).endsWith("Vous êtes confirmé");
    }

    @Test
    void aRoleThatEndsIsToldAWeekBeforeAndOnceItEnded() throws Exception {
        var stage = scene.everythingOpen();
        var moderator = people.moderator(stage.territory().code());
        var now = clock.instant();
        ends(moderator, now.plus(Duration.ofDays(30)));
        clock.at(now.plus(Duration.ofDays(22)), endings::tell);
        assertThat(letterbox.subjects(moderator)).isEmpty();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                clock.at(now.plus(Duration.ofDays(24)), endings::tell);
                return null;
            };
            for (var done : nodes.invokeAll(List.of(node, node, node))) done.get();
        }
        assertThat(letterbox.subjects(moderator))
                .singleElement()
                .satisfies(subject -> assertThat(subject)
                        .startsWith("Votre rôle prend bientôt fin\u00a0: Modérateur")
                        .contains(stage.territory().name()));
        clock.at(now.plus(Duration.ofDays(30)).plusSeconds(60), endings::tell);
        clock.at(now.plus(Duration.ofDays(31)), endings::tell);
        assertThat(letterbox.subjects(moderator)).hasSize(2).last().asString().startsWith("Votre rôle a pris fin");
    }

    @Test
    void aRoleGivenForADayIsNotToldAtOnceThatItEnds() {
        var moderator = people.moderator(scene.everythingOpen().territory().code());
        ends(moderator, clock.instant().plus(Duration.ofDays(1)));
        endings.tell();
        assertThat(letterbox.subjects(moderator)).isEmpty();
    }

    private void ends(Actor holder, Instant end) {
        dsl.update(ROLE_GRANT)
                .set(ROLE_GRANT.ENDS_AT, end.atOffset(ZoneOffset.UTC))
                .where(ROLE_GRANT.ACCOUNT_ID.eq(holder.id().value()))
                .execute();
    }
}
