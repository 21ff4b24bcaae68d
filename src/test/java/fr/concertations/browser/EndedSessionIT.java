package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
            Thread.sleep(NOTICED_WITHIN);

            person.press("Publier mon argument");
            told(person.page());
            person.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reprendre ici"))
                    .press("Enter");
            person.page().waitForURL("**" + path);
            person.page().locator("main h1").first().waitFor();

            person.goTo("/app/connexion?suite=" + encoded(path));
            person.fill("Votre adresse de courriel", person.address());
            person.press("Recevoir un code");
            person.fill("Votre code", person.code());
            person.press("Se connecter");
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

    private static void told(Page page) {
        var told =
                page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("Votre session est terminée"));
        told.waitFor();
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
