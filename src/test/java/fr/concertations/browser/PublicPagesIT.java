package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import fr.concertations.testing.Jar;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every public page of the demonstration, as read on a phone without JavaScript, and as axe-core reads it. */
class PublicPagesIT {
    private static final int PHONE = 390;
    /** Those who take part, and a region that does not. */
    private static final int TERRITORIES = 4;

    private static final int MOST_REQUESTS = 10;
    private static final int MOST_BYTES = 60_000;
    private static final int MOST_ELEMENTS = 340;

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
    void everyPageReadsOnAPhoneWithoutJavaScript() {
        var softly = new SoftAssertions();
        try (var phone = context(false)) {
            for (var path : pages(phone)) read(phone, path, softly);
            softly.assertThat(phone.cookies()).as("no cookie anywhere").isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void everyPageIsAccessible() {
        var softly = new SoftAssertions();
        try (var desk = context(true)) {
            for (var path : pages(desk)) {
                var page = desk.newPage();
                page.navigate(site + path);
                softly.assertThat(Chromium.violations(page)).as(path).isEmpty();
                page.close();
            }
        }
        softly.assertAll();
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

    private void read(BrowserContext phone, String path, SoftAssertions softly) {
        var page = phone.newPage();
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        var status = page.navigate(site + path).status();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var bytes = List.copyOf(responses).stream()
                .mapToInt(PublicPagesIT::transferred)
                .sum();
        softly.assertThat(status).as(path).isEqualTo(200);
        softly.assertThat(page.locator("h1").count()).as("%s: one h1", path).isEqualTo(1);
        if (path.startsWith("/recherche"))
            softly.assertThat(page.locator("*").count())
                    .as("%s: elements", path)
                    .isLessThanOrEqualTo(MOST_ELEMENTS);
        softly.assertThat(wide(page)).as("%s overflows sideways", path).isFalse();
        softly.assertThat(responses).as("%s: requests", path).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        softly.assertThat(bytes).as("%s: bytes", path).isLessThanOrEqualTo(MOST_BYTES);
        softly.assertThat(responses)
                .as("%s: no third party", path)
                .allMatch(r -> r.url().startsWith(site));
        page.close();
    }

    private static int transferred(Response response) {
        var sizes = response.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private static boolean wide(Page page) {
        var main = page.locator("body").boundingBox();
        return main.x < 0 || main.width > PHONE + 1;
    }

    /** Every kind of page there is, found by following links as a reader would. */
    private Set<String> pages(BrowserContext context) {
        var found = new LinkedHashSet<>(List.of(
                "/",
                "/territoires",
                "/territoires?q=35000",
                "/charte",
                "/signataires",
                "/grille",
                "/manifeste",
                "/recherche",
                "/recherche?q=agent",
                "/recherche?q=agent&tri=recentes&college=AGENT",
                "/recherche?q=%22agent%20introuvable%22",
                "/recherche?q=agent&canal=PAPER&college=ELECTED",
                "/recherche?q=agent&page=9",
                "/recherche?q=agent&page=2000"));
        var page = context.newPage();
        found.addAll(links(page, "/", "/territoires/"));
        found.addAll(links(page, "/territoires", "/territoires/").subList(0, TERRITORIES));
        for (var from : List.copyOf(found)) if (from.contains("/concertations/")) found.addAll(links(page, from, from));
        var contribution = Stream.concat(Stream.of("/"), found.stream().filter(p -> p.contains("/concertations/")))
                .flatMap(from -> links(page, from, "/contributions/").stream())
                .distinct()
                .limit(3);
        found.addAll(contribution.toList());
        page.close();
        return found;
    }

    private List<String> links(Page page, String from, String start) {
        page.navigate(site + from);
        return page.locator("main a[href]").all().stream()
                .map(a -> a.getAttribute("href"))
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> href.startsWith(start) && !href.endsWith(".csv"))
                .distinct()
                .toList();
    }

    private static BrowserContext context(boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(PHONE, 844)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("fr-FR"));
    }
}
