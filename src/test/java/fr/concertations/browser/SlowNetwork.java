package fr.concertations.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;

/** Pages as they come at 512 kbit/s and 300 ms away, to a processor six times slower than this one. */
final class SlowNetwork {
    private static final int BYTES_PER_SECOND = 512 * 1000 / 8;
    private static final int LATENCY_MS = 300;
    private static final int SLOWER = 6;
    private static final String GO = "url => { location = url; }";
    private static final String LARGEST_PAINT = """
            () => new Promise(tell => {
              new PerformanceObserver(list => tell(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true });
              setTimeout(() => tell(-1), 3000);
            })""";

    private SlowNetwork() {}

    /** @return milliseconds until the largest thing on a phone's screen is there, for each of these pages at once */
    static List<Double> largestPaints(Browser browser, List<String> urls) {
        var pages = urls.stream().map(url -> open(browser)).toList();
        try {
            for (int n = 0; n < urls.size(); n++) pages.get(n).evaluate(GO, urls.get(n));
            return pages.stream().map(SlowNetwork::largestPaint).toList();
        } finally {
            pages.forEach(page -> page.context().close());
        }
    }

    private static Page open(Browser browser) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("fr-FR"));
        var page = context.newPage();
        var session = context.newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", conditions());
        var rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", rate);
        return page;
    }

    private static double largestPaint(Page page) {
        page.waitForURL("http**");
        return ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
    }

    private static JsonObject conditions() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MS);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        return conditions;
    }
}
