package fr.concertations.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What a page costs who comes to it first, with nothing kept from another page, and what a browser has against it. */
record Weight(
        int status,
        long bytes,
        int requests,
        int elements,
        List<String> elsewhere,
        int cookies,
        List<String> complaints,
        String text) {

    private static final String MAY_ASK_FOR_MORE = "script:not([type='application/ld+json']), [loading=lazy]";

    double ecoIndex() {
        return EcoIndex.of(elements, requests, bytes / 1000.0);
    }

    /** On the screen the EcoIndex is measured on, scrolled to the end as its tools do. */
    static Weight of(Browser browser, String site, String path, boolean scripts) {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1920, 1080)
                .setJavaScriptEnabled(scripts)
                .setLocale("fr-FR"))) {
            return of(context, site, path);
        }
    }

    private static Weight of(BrowserContext context, String site, String path) {
        var page = context.newPage();
        var network = context.newCDPSession(page);
        var bytes = new AtomicLong();
        var urls = new CopyOnWriteArrayList<String>();
        var complaints = new CopyOnWriteArrayList<String>();
        listen(page, network, bytes, urls, complaints);
        var answer = page.navigate(site + path);
        page.mouse().wheel(0, 100_000);
        if (page.locator(MAY_ASK_FOR_MORE).count() > 0) page.waitForLoadState(LoadState.NETWORKIDLE);
        var status = answer.status();
        complaints.removeIf(said -> status >= 400 && said.contains("status of " + status));
        return new Weight(
                status,
                bytes.get(),
                urls.size(),
                page.locator("*").count(),
                urls.stream().filter(url -> !url.startsWith(site + "/")).toList(),
                context.cookies().size(),
                List.copyOf(complaints),
                page.locator("body").innerText());
    }

    private static void listen(
            Page page, CDPSession network, AtomicLong bytes, List<String> urls, List<String> complaints) {
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.onRequest(request -> urls.add(request.url()));
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }
}
