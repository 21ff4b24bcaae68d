package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link that signs in, and a session that ends while somebody writes: the text is there again, and is sent once. */
class EndedSessionIT {
    private static final String DEBATE = "/app/concertations/quelle-place-pour-l-ia-a-l-accueil-de-la-mairie";
    private static final String TOWN = "metropole-de-port-clair";
    private static final String TOWN_NAME = "Métropole de Port-Clair";
    private static final String TEXT = "Le standard ne sait pas dire bonjour à ma voisine de quatre-vingts ans.";
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(6);
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private static Path data;

    private static ServedSite site;

    @BeforeAll
    static void start() throws Exception {
        site = ServedSite.on(data, "--demo");
        site.jar().await("Ctrl-C");
    }

    @AfterAll
    static void stop() throws Exception {
        if (site != null) site.close();
    }

    @Test
    void theLinkSignsInFromAnotherTabOfTheSameBrowserOnly() throws Exception {
        try (var person = site.somebody("lien");
                var elsewhere = site.somebody("ailleurs")) {
            person.goTo("/app/connexion?suite=" + encoded(DEBATE));
            person.fill("Votre adresse de courriel", person.address());
            person.press("Recevoir un code");
            var link = URI.create(person.link()).getPath();

            elsewhere.goTo(link);
            elsewhere.sees("Ce lien ne s’ouvre pas ici");
            elsewhere.looks("lien-ailleurs");

            person.turnsToAnotherTab();
            person.goTo(link);
            person.sees(person.address());
            person.looks("lien");
            person.press("Me connecter");
            person.introduce("Nour B.", "Citoyenne ou citoyen");
            person.page().waitForURL("**" + DEBATE);
            person.goTo(link);
            person.sees("Votre connexion est déjà ouverte");
            person.looks("lien-deja");
        }
    }

    @Test
    void whatIsBeingWrittenIsThereAgainAndSentOnce() throws Exception {
        try (var person = site.somebody("auteur");
                var laptop = site.somebody("auteur")) {
            person.signIn("Alex R.", "Agente ou agent public");
            person.goTo(DEBATE);
            person.page().locator(".card h3 a").first().click();
            person.sees("Ajouter un argument");
            var path = URI.create(person.page().url()).getPath();
            person.choose("Contre");
            person.fill("Votre argument", TEXT);

            site.post().purgeEmailFromAllMailboxes();
            laptop.signInByCode();
            laptop.goTo("/app/compte");
            laptop.press("Déconnecter tous les autres");
            person.keepsTyping("Votre argument", TEXT, NOTICED_WITHIN);

            person.press("Publier mon argument");
            told(person.page());
            resume(person.page());
            person.page().waitForURL("**" + path);
            person.page().locator("main h1").first().waitFor();

            person.goTo("/app/connexion?suite=" + encoded(path));
            person.signInHere();
            person.page().waitForURL("**" + path);
            person.sees("Ce que vous écriviez est revenu");
            assertThat(person.page().getByLabel("Votre argument", exactly()).inputValue())
                    .isEqualTo(TEXT);
            person.press("Publier mon argument");
            person.page().locator("main").getByText(TEXT).last().waitFor();
            person.page().waitForFunction("!document.querySelector('vaadin-text-area').value");
            person.goTo(path);
            person.sees(TEXT);
            assertThat(person.page().locator("main").getByText(TEXT).count()).isEqualTo(1);
            assertThat(person.page().getByLabel("Votre argument", exactly()).inputValue())
                    .isEmpty();
        }
    }

    /** Text, a short list, a day, in a form and in a dialog; what is taken of a long one; the grid; a letter that is kept as one types. */
    @Test
    void whatATeamWritesIsThereAgainToo() throws Exception {
        try (var person = site.somebody("equipe")) {
            isNamed(person);
            person.signIn("Nour B.", "Agente ou agent public");
            person.holdsKeys();
            person.goTo("/app/compte");
            person.press("Ajouter une clé d’accès");
            person.sees("Votre clé est ajoutée.");
            var team = "/app/collectivite/" + TOWN + "/roles";
            person.goTo(team);
            person.select("Rôle", "Référent");
            person.fill("Adresse de courriel de la personne", "collegue@exemple.fr");
            person.dates(person.field("Dernier jour"), "31/12/2027");
            person.fill("Motif (facultatif)", "Elle prend ma suite.");
            comesBack(person, team, () -> person.press("Donner un rôle"));
            assertThat(person.value("Adresse de courriel de la personne")).isEqualTo("collegue@exemple.fr");
            assertThat(person.value("Motif (facultatif)")).isEqualTo("Elle prend ma suite.");
            person.press("Donner un rôle");
            person.sees("collegue@exemple.fr a maintenant ce rôle.");
            var given = person.page().locator(".holder").filter(containing("collegue@exemple.fr"));
            assertThat(given.first().innerText()).contains("Référent", "31 décembre 2027");

            person.press("Changer l’échéance du rôle Référent — " + TOWN_NAME + " de collegue@exemple.fr");
            person.dates(person.inDialog("Dernier jour"), "30/06/2027");
            person.inDialog("Motif (facultatif)").fill("Elle part plus tôt.");
            comesBack(person, team, () -> person.answer("Enregistrer l’échéance"));
            person.press("Changer l’échéance du rôle Référent — " + TOWN_NAME + " de collegue@exemple.fr");
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(
                                    person.inDialog("Motif (facultatif)").inputValue())
                            .isEqualTo("Elle part plus tôt."));
            assertThat(person.inDialog("Dernier jour").inputValue()).isEqualTo("30/06/2027");
            person.confirm("Enregistrer l’échéance");
            person.sees("L’échéance de collegue@exemple.fr est enregistrée.");

            var grid = DEBATE + "/grille";
            person.goTo(grid);
            person.follow("Conditions et lignes rouges");
            person.fill("Lignes rouges", "Aucun accueil sans personne.");
            var source = person.pickFirst("Sources de « Lignes rouges »");
            comesBack(person, grid, () -> person.press("Enregistrer la rubrique"));
            await().pollInSameThread()
                    .untilAsserted(
                            () -> assertThat(person.value("Lignes rouges")).isEqualTo("Aucun accueil sans personne."));
            await().pollInSameThread()
                    .untilAsserted(() -> assertThat(person.taken()).anyMatch(taken -> taken.contains(source)));
            person.press("Enregistrer la rubrique");

            person.goTo(DEBATE + "/lettres");
            person.press("Écrire une lettre");
            person.page().waitForURL("**/lettres/*");
            var letter = URI.create(person.page().url()).getPath();
            person.fill("Objet", "Le vote ouvre lundi");
            person.sees("Enregistré");
            comesBack(person, letter, () -> person.fill("Texte de la lettre", TEXT));
            person.sees("Enregistré");
            person.goTo(letter);
            assertThat(person.value("Objet")).isEqualTo("Le vote ouvre lundi");
            assertThat(person.value("Texte de la lettre")).isEqualTo(TEXT);
        }
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void isNamed(Person person) throws Exception {
        try (var administrator = site.somebody("administration")) {
            administrator.goTo(site.jar().await("/app/premier-acces/[\\w-]+").group());
            administrator.fill("Votre adresse de courriel", administrator.address());
            administrator.press("Devenir administrateur");
            administrator.introduce("Le site", "Agente ou agent public");
            administrator.goTo("/app/administration");
            administrator.select("Rôle", "Référent");
            administrator.fill("Territoire", TOWN_NAME);
            administrator.choose(TOWN_NAME);
            administrator.fill("Adresse de courriel de la personne", person.address());
            administrator.press("Donner un rôle");
            administrator.sees(person.address() + " a maintenant ce rôle.");
        }
    }

    /** The session ends, one notices by doing something, signs in again, and is back with what one wrote. */
    private static void comesBack(Person person, String path, Runnable noticed) {
        person.losesTheSession();
        noticed.run();
        ended(person.page()).waitFor();
        resume(person.page());
        person.page().waitForURL("**/app/connexion?**");
        person.press("Se connecter avec une clé d’accès");
        person.page().waitForURL(url -> URI.create(url).getPath().equals(path));
        person.page().locator("main h1").first().waitFor();
    }

    private static Locator ended(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("Votre session est terminée"));
    }

    private static void resume(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reprendre ici"))
                .press("Enter");
    }

    private static void told(Page page) {
        ended(page).waitFor();
        assertThat(Chromium.violations(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("session-terminee-dark.png")));
        assertThat(Chromium.violations(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        for (var width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve("session-terminee-" + width + ".png")));
        }
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Reprendre ici");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
