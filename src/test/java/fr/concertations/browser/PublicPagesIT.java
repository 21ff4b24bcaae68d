package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.concertations.testing.Jar;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What public pages answer to odd demands, and where their links lead, on a phone without JavaScript. */
class PublicPagesIT {
    private static final int PHONE = 390;

    private static Chromium chromium;
    private static Jar jar;
    private static String site;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.shared();
        jar = DemonstrationSite.shared();
        site = jar.site();
    }

    @Test
    void anUnknownAddressSaysSoInWords() {
        try (var phone = context(false)) {
            var page = phone.newPage();
            assertThat(page.navigate(site + "/territoires/nulle-part").status()).isEqualTo(404);
            assertThat(page.locator("h1").textContent()).isEqualTo("Rien à cette adresse");
        }
    }

    /** What fits in an address is answered, what does not is refused before it costs anything; nothing fails. */
    @Test
    void aHostileSearchIsAnsweredOrRefused() throws Exception {
        var many = IntStream.range(0, 3000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        var several = IntStream.range(0, 900).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        var softly = new SoftAssertions();
        try (var client = HttpClient.newHttpClient()) {
            for (var page : List.of("/recherche?", "/recherche.atom?")) {
                for (var answered : List.of(
                        "q=" + "a".repeat(7000),
                        "q=" + "mot+".repeat(1500),
                        "q=%00%01%1F&page=-1",
                        "q=(a%2B)%2B%24*%3F~%5B&tri=%00",
                        "q=agent&page=99999999999999999999",
                        "territoire=" + "x".repeat(5000),
                        "q=agent&" + several))
                    softly.assertThat(status(client, page + answered))
                            .as(answered)
                            .isEqualTo(200);
                for (var refused : List.of("q=" + "a".repeat(100_000), many, "q=%FF%FE", "q=%ED%A0%80"))
                    softly.assertThat(status(client, page + refused))
                            .as(refused)
                            .isEqualTo(400);
            }
        }
        softly.assertAll();
        assertThat(jar.said()).doesNotContain("InvalidParameterException");
    }

    @Test
    void whatTheServerCannotReadIsSaidInFrench() {
        try (var phone = context(false)) {
            var page = phone.newPage();
            var answer = page.navigate(site + "/recherche?q=" + "a".repeat(9000));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
            assertThat(page.locator("h1").textContent()).isEqualTo("Cette demande n’a pas pu être lue");
        }
    }

    private static int status(HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** From an article of the manifesto down to a contribution, by links alone. */
    @Test
    void theManifestoLeadsDownToAContribution() {
        try (var phone = context(false)) {
            var page = phone.newPage();
            page.navigate(site + "/manifeste");
            descend(page, "main", "/grille");
            descend(page, ":target", "/synthese");
            descend(page, ":target", "/contributions/");
            assertThat(page.url()).contains("/contributions/");
            assertThat(page.locator("main a[href*='/manifeste']").count())
                    .as("and the contribution leads back up")
                    .isPositive();
        }
    }

    /** Opens what is folded, then follows the first link of this part of the page. */
    private static void descend(Page page, String part, String step) {
        var folded = page.locator(part + " details:not([open]) > summary");
        if (folded.count() > 0) folded.first().click();
        page.locator(part + " a[href*='" + step + "']").first().click();
        assertThat(page.url()).contains(step);
    }

    private static BrowserContext context(boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 844)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("fr-FR"));
    }
}
