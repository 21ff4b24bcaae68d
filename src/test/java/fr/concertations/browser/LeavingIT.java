package fr.concertations.browser;

import static fr.concertations.db.identity.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.ServedTest;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** People leave in front of their browser: proved by a code or by a key, as a guest by the device, and not before somebody takes over. */
@ServedTest
@TestPropertySource(properties = "logging.level.com.icegreen=off")
@DirtiesContext
class LeavingIT {
    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String LEAVING = "/app/compte/effacer";
    private static final String GUEST_COOKIE = "concertations-invite";

    private static Chromium chromium;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Scene scene;

    @Autowired
    DSLContext dsl;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        chromium = Chromium.shared();
    }

    @AfterAll
    static void stop() {
        POST.stop();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        POST.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> POST.getSmtp().getPort());
        properties.add("concertations.mail.from", () -> "bonjour@concertations.example");
    }

    @Test
    void byAMailedCode() {
        try (var person = somebody()) {
            person.signIn("Nour B.", "Citoyenne ou citoyen");
            signedInLongAgo(person);
            person.goTo(LEAVING);
            person.sees("montrez que c’est bien vous");
            person.looks("effacer");
            person.press("Recevoir un code par courriel");
            person.fill("Votre code", "000000");
            person.press("Vérifier le code");
            person.sees("Ce code n’est pas le bon");
            person.fill("Votre code", person.code());
            person.press("Vérifier le code");
            confirms(person, "Effacer mon compte");
            person.page().waitForURL("**/app/compte/efface");
            person.sees("Votre compte est effacé");
            person.looks("efface");
            assertThat(isThere(person)).isFalse();
            assertThat(person.isSignedIn()).isFalse();
        }
    }

    @Test
    void byAPasskey() {
        try (var person = somebody()) {
            person.signIn("Nour B.", "Citoyenne ou citoyen");
            person.holdsKeys();
            person.goTo("/app/compte");
            person.press("Ajouter une clé d’accès");
            person.sees("Votre clé est ajoutée.");
            signedInLongAgo(person);
            person.goTo(LEAVING);
            person.press("Utiliser une clé d’accès");
            confirms(person, "Effacer mon compte");
            person.page().waitForURL("**/app/compte/efface");
            assertThat(isThere(person)).isFalse();
        }
    }

    @Test
    void asAGuest() {
        var stage = scene.everythingOpen();
        scene.contribution(stage);
        try (var person = somebody()) {
            person.goTo("/app/concertations/" + stage.concertation().slug() + "/voter");
            person.press("D’accord");
            person.press("Citoyenne ou citoyen");
            person.sees("Merci !");
            person.goTo("/app/invite");
            person.looks("invite");
            person.looksInTheDark("invite");
            person.follow("Effacer ma participation");
            person.sees("cet appareil est la seule chose qui vous reconnaît");
            person.looks("invite-effacer");
            person.looksInTheDark("invite-effacer");
            person.press("Effacer ma participation");
            person.sees("pour confirmer");
            confirms(person, "Effacer ma participation");
            person.page().waitForURL("**/app/invite/efface");
            person.sees("Votre participation est effacée");
            person.looks("invite-efface");
            assertThat(person.cookies()).isNotEmpty().doesNotContain(GUEST_COOKIE);
            person.goTo("/app/invite");
            person.page().waitForURL("**/app/connexion**");
        }
    }

    @Test
    void whoeverIsAloneIsLedToWhereSomebodyElseIsNamed() {
        try (var person = somebody()) {
            person.signIn("Nour B.", "Agente ou agent public");
            var account = accounts.actorByEmail(person.address()).orElseThrow().id();
            var stage = scene.everythingOpen();
            people.roles().giveByDecision(account, referent(stage), null);
            leaves(stage);
            person.goTo(LEAVING);
            person.sees("Une chose à faire d’abord");
            person.looks("effacer-referent");
            person.looksInTheDark("effacer-referent");
            person.follow("Ouvrir l’équipe");
            person.page().waitForURL("**/collectivite/" + stage.territory().slug() + "/roles");
        }
    }

    private void leaves(Stage stage) {
        people.roles().withdraw(people.again(stage.referent()), stage.referent().id(), referent(stage), "");
    }

    private static Grant referent(Stage stage) {
        return new Grant(Role.REFERENT, stage.territory().code());
    }

    private static void confirms(Person person, String button) {
        person.fill("Écrivez le mot « effacer »", "effacer");
        person.press(button);
    }

    private void signedInLongAgo(Person person) {
        var account = accounts.actorByEmail(person.address()).orElseThrow().id();
        dsl.update(SESSION)
                .set(SESSION.OPENED_AT, OffsetDateTime.now().minusMinutes(20))
                .where(SESSION.ACCOUNT_ID.eq(account.value()))
                .execute();
    }

    private boolean isThere(Person person) {
        return accounts.actorByEmail(person.address()).isPresent();
    }

    private Person somebody() {
        return new Person(
                chromium.browser(), "http://localhost:" + port, "personne-" + UUID.randomUUID() + "@exemple.fr", POST);
    }
}
