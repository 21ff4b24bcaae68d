package fr.concertations.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The public pages as links and the sitemap lead to them, and what no link leads to on purpose. */
final class Crawl {
    private static final int PER_KIND = 60;
    /** Their weight depends on what was said about them: more are opened to find the heaviest. */
    private static final int CONTRIBUTIONS = 180;

    private static final List<String> STARTS = List.of(
            "/",
            "/nulle-part",
            "/sitemap.xml",
            "/territoires?q=35000",
            "/recherche?q=agent",
            "/recherche?q=agent&tri=recentes&college=AGENT",
            "/recherche?q=%22agent%20introuvable%22",
            "/recherche?q=agent&page=9",
            "/themes",
            "/methode",
            "/accessibilite",
            "/ecoconception",
            "/donnees-personnelles",
            "/mentions-legales",
            FilledSite.FULLEST + "/contributions?page=2",
            FilledSite.FULLEST + "/affiche",
            FilledSite.FULLEST + "/integrer");
    private static final Pattern PLACE = Pattern.compile("<loc>\\s*https?://[^/<]+([^<\\s]*)\\s*</loc>");

    private static @Nullable Crawl shared;

    private final FilledSite filled;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private Crawl(FilledSite filled) {
        this.filled = filled;
    }

    static synchronized Crawl shared() throws Exception {
        if (shared == null) {
            var crawl = new Crawl(FilledSite.shared());
            crawl.run();
            shared = crawl;
        }
        return shared;
    }

    private void run() throws IOException, InterruptedException {
        STARTS.forEach(this::meet);
        meet(filled.hidden());
        try (var client = HttpClient.newHttpClient()) {
            while (!ahead.isEmpty()) read(client, ahead.poll());
            inEnglish().forEach(this::meet);
            while (!ahead.isEmpty()) read(client, ahead.poll());
        }
    }

    private List<String> inEnglish() {
        return fullest().stream().map(reading -> "/en" + reading.path()).toList();
    }

    private void meet(String href) {
        var path = href.replaceFirst("#.*", "");
        if (path.startsWith("/app") || path.startsWith("/theme/") || !path.startsWith("/") || path.startsWith("//"))
            return;
        if (met.add(path)) ahead.add(path);
    }

    private void read(HttpClient client, String path) throws IOException, InterruptedException {
        var english = path.startsWith("/en/") || path.equals("/en");
        var kind = filled.routes().kind(path).orElse("");
        var most = english ? 2 : kind.startsWith("/contributions/") ? CONTRIBUTIONS : PER_KIND;
        if (asked.merge((english ? "en " : "") + kind, 1, Integer::sum) > most) return;
        var request = HttpRequest.newBuilder(URI.create(filled.site() + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var status = answer.statusCode();
        kinds.add(kind);
        answer.headers()
                .firstValue("Location")
                .map(to -> to.replace(filled.site(), ""))
                .ifPresent(this::meet);
        if (status >= 400) kind = String.valueOf(status);
        if (type.startsWith("text/html")) {
            if (status >= 400 && readings.values().stream().anyMatch(known -> known.status() == status)) return;
            readings.put(path, Reading.of(path, kind, status, type, answer.body()));
            if (!english) Jsoup.parse(answer.body()).select("a[href]").forEach(a -> meet(a.attr("href")));
        } else if (type.contains("xml") && status == 200) {
            PLACE.matcher(answer.body()).results().map(found -> found.group(1)).forEach(this::meet);
        }
    }

    /** The page of each kind with the most in it; of those that may be nearly empty, the emptiest too. */
    List<Reading> chosen() {
        var chosen = new LinkedHashSet<>(fullest());
        chosen.addAll(each(Comparator.comparingInt(reading -> reading.body().length())));
        chosen.addAll(each(Comparator.<Reading>comparingInt(Reading::elements).reversed()));
        readings.values().stream()
                .filter(reading -> reading.path().startsWith("/en"))
                .forEach(chosen::add);
        return new ArrayList<>(chosen);
    }

    /** One page per kind. */
    List<Reading> fullest() {
        return each(Comparator.<Reading>comparingInt(reading -> reading.body().length())
                .reversed());
    }

    private List<Reading> each(Comparator<Reading> order) {
        var first = new LinkedHashMap<String, Reading>();
        readings.values().stream()
                .filter(reading -> !reading.path().startsWith("/en"))
                .filter(Reading::isPage)
                .sorted(order)
                .forEach(reading -> first.putIfAbsent(reading.kind(), reading));
        return List.copyOf(first.values());
    }

    Collection<Reading> all() {
        return readings.values();
    }

    /** What the server has a handler for and nobody reached. */
    Set<String> unvisited() {
        var missing = new TreeSet<>(filled.routes().pages());
        missing.removeAll(kinds);
        return missing;
    }
}
