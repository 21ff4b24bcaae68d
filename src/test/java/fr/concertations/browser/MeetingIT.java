package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import fr.concertations.testing.Jar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of a meeting beside the phone of somebody in the room. */
class MeetingIT {
    private static final String CONCERTATION = "/app/concertations/quelle-place-pour-l-ia-a-l-accueil-de-la-mairie";
    private static final Duration LIVE = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(45);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final double LEAST_TYPE = 28;
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static Jar jar;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.shared();
        jar = Jar.serve(data, "--demo");
        jar.await("Ctrl-C");
    }

    @AfterAll
    static void stop() throws Exception {
        if (jar != null) jar.close();
    }

    @Test
    void aVoteInTheRoomIsOnTheScreenWithinFiveSeconds() throws Exception {
        try (var wall = wall(1024, 768, ColorScheme.LIGHT);
                var phone = wall(390, 844, ColorScheme.LIGHT)) {
            var screen = shown(wall);
            var before = guests(screen);
            vote(phone);
            var told = System.nanoTime();
            awaitOtherThan(screen, before, LIVE);
            System.out.println("meeting: on the screen "
                    + Duration.ofNanos(System.nanoTime() - told).toMillis() + " ms after the vote was acknowledged");
        }
    }

    /** The room loses its network, somebody votes from elsewhere, the network comes back. */
    @Test
    void theScreenCatchesUpAfterALostConnection() throws Exception {
        try (var wall = wall(1024, 768, ColorScheme.LIGHT);
                var phone = wall(390, 844, ColorScheme.LIGHT)) {
            var screen = shown(wall);
            var before = guests(screen);
            wall.setOffline(true);
            vote(phone);
            screen.waitForTimeout(2500);
            assertThat(guests(screen)).isEqualTo(before);
            screen.keyboard().press("ArrowRight");
            assertThat(screen.locator(".turn.current h2").textContent()).isNotEqualTo("À vous de participer");
            wall.setOffline(false);
            awaitOtherThan(screen, before, RECOVERY);
        }
    }

    @Test
    void itTurnsByItselfUntilSomebodyTakesOver() throws Exception {
        try (var wall = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1024, 768))) {
            var screen = wall.newPage();
            screen.clock().install();
            open(screen);
            screen.clock().runFor(15_500);
            assertThat(place(screen)).startsWith("2 /");
            screen.keyboard().press("ArrowRight");
            assertThat(place(screen)).startsWith("3 /");
            screen.clock().runFor(60_000);
            assertThat(place(screen)).startsWith("3 /");
            assertThat(screen.locator(".controls").textContent()).contains("Reprendre");
            screen.keyboard().press("Space");
            screen.clock().runFor(15_500);
            assertThat(place(screen)).startsWith("4 /");
        }
    }

    @Test
    void nothingMovesForThoseWhoWantNoMotion() throws Exception {
        try (var wall = wall(1024, 768, ColorScheme.LIGHT)) {
            var screen = shown(wall);
            assertThat(screen.locator(".controls").textContent()).contains("Reprendre");
        }
    }

    /** Everything in large type, nothing cut, nothing axe-core has against it, whatever is shown. */
    @Test
    void everyTurnHoldsOnTheScreenInLargeType() throws Exception {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (var size : List.of(new int[] {1024, 768}, new int[] {1920, 1080}))
                try (var wall = wall(size[0], size[1], scheme)) {
                    var screen = shown(wall);
                    var turns = screen.locator(".turn").count();
                    assertThat(turns).isGreaterThan(3);
                    for (int n = 0; n < turns; n++) {
                        holds(screen, "%s-%d-%s".formatted(place(screen).charAt(0), size[0], scheme));
                        screen.keyboard().press("ArrowRight");
                    }
                }
    }

    /** What is told of those without an account: in this test they are the ones who vote. */
    private static String guests(Page screen) {
        return screen.locator(".beside .guests").textContent();
    }

    private static void awaitOtherThan(Page screen, String before, Duration within) {
        screen.waitForFunction(
                "before => document.querySelector('.beside .guests').textContent !== before",
                before,
                new Page.WaitForFunctionOptions().setTimeout(within.toMillis()));
    }

    private static void holds(Page screen, String name) {
        screen.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("meeting-" + name + ".png")));
        assertThat((Boolean) screen.evaluate("""
                () => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth
                  && [...document.querySelectorAll('.turn.current, .beside')].every(e => e.scrollHeight <= e.clientHeight + 1)
                  && document.querySelector('.beside').getBoundingClientRect().bottom <= document.querySelector('.foot').getBoundingClientRect().top + 1"""))
                .as("%s holds on the screen", name)
                .isTrue();
        assertThat(((Number) screen.evaluate("""
                () => Math.min(...[...document.querySelectorAll('.head *, .turn.current *, .beside *, .foot p *')]
                  .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length)
                  .map(e => parseFloat(getComputedStyle(e).fontSize)))""")).doubleValue())
                .as("%s smallest type", name)
                .isGreaterThanOrEqualTo(LEAST_TYPE - 0.01);
        assertThat(Chromium.violations(screen)).as(name).isEmpty();
    }

    private static void vote(BrowserContext phone) throws Exception {
        var page = phone.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.navigate(jar.site() + CONCERTATION + "/voter");
        page.locator(".answers button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^D’accord")))
                .click();
        page.getByText("Citoyenne ou citoyen").click();
        page.getByText("1 réponse sur").waitFor();
    }

    private static Page shown(BrowserContext wall) throws Exception {
        var screen = wall.newPage();
        open(screen);
        return screen;
    }

    private static void open(Page screen) throws Exception {
        screen.setDefaultTimeout(PATIENCE.toMillis());
        screen.navigate(jar.site() + CONCERTATION + "/ecran");
        screen.locator(".turn.current").waitFor();
    }

    private static String place(Page screen) {
        return screen.locator(".turn-place").textContent();
    }

    private static BrowserContext wall(int width, int height, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(width, height));
    }
}
