package fr.concertations.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Chromium, driven by Playwright, one for all tests of a run. Installed when absent and we are root; else the
 * test is skipped and says so.
 */
final class Chromium {
    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // a page of another site may hold one of this machine, as it will hold one of a server
            "--disable-features=LocalNetworkAccessChecks");

    private static @Nullable Chromium shared;

    private final Playwright playwright;
    private final Browser browser;

    /** Opened by the first who asks, closed at the end of the run; each test has a context of its own in it. */
    static synchronized Chromium shared() {
        if (shared == null) {
            var opened = new Chromium();
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close));
            shared = opened;
        }
        return shared;
    }

    private Chromium() {
        Assumptions.assumeTrue(
                installed(), "/usr/bin/chromium is absent and cannot be installed: apt-get install chromium");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(QUIET));
    }

    Browser browser() {
        return browser;
    }

    /** What axe-core has against a page, each with the first element it names. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Chromium::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " — "
                + rule.getNodes().getFirst().getHtml();
    }

    private static boolean installed() {
        if (Files.isExecutable(EXECUTABLE)) return true;
        if (!"root".equals(System.getProperty("user.name"))) return false;
        return run("apt-get", "update", "-qq")
                && run("apt-get", "install", "-y", "-qq", "chromium")
                && Files.isExecutable(EXECUTABLE);
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void close() {
        browser.close();
        playwright.close();
    }
}
