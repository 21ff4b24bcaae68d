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
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The public pages as links and the sitemap lead to them, and what no link leads to on purpose. */
final class Crawl {
    private static final int PER_KIND = 60;
    /** Their weight depends on what was said about them: more are opened to find the heaviest. */
    private static final int CONTRIBUTIONS = 180;

    private static final Comparator<Reading> FULLEST_FIRST = Comparator.comparingInt(Reading::elements)
            .thenComparingInt(reading -> reading.body().length())
            .reversed();

    private static final List<String> STARTS = List.of(
            "/",
            "/nulle-part",
            "/connexion/d-un-autre-navigateur",
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
            "/affiches/concertations/" + FilledSite.SLUG,
            "/integrer/concertations/" + FilledSite.SLUG);
    private static final Pattern PLACE = Pattern.compile("<loc>\\s*https?://[^/<]+([^<\\s]*)\\s*</loc>");

    private static @Nullable Crawl shared;

    private final FilledSite filled;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> cookies = new TreeSet<>();
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
        meet(filled.leaving());
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
        var most = english ? 1 : kind.startsWith("/contributions/") ? CONTRIBUTIONS : PER_KIND;
        if (asked.merge((english ? "en " : "") + kind, 1, Integer::sum) > most) return;
        var request = HttpRequest.newBuilder(URI.create(filled.site() + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var status = answer.statusCode();
        kinds.add(kind);
        if (answer.headers().firstValue("Set-Cookie").isPresent()) cookies.add(path);
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

    /** Of each kind the page with the most in it and the one with the least, and one in English. */
    List<Reading> chosen() {
        var chosen = new LinkedHashSet<>(fullest());
        chosen.addAll(each(readings.values(), Comparator.comparingInt(Reading::elements)));
        chosen.addAll(english());
        return new ArrayList<>(chosen);
    }

    /** One page per kind. */
    List<Reading> fullest() {
        return each(readings.values(), FULLEST_FIRST);
    }

    private Collection<Reading> english() {
        return readings.values().stream()
                .filter(Reading::isEnglish)
                .filter(reading -> reading.status() == 200)
                .collect(Collectors.toMap(Reading::kind, reading -> reading, (one, other) -> one, LinkedHashMap::new))
                .values();
    }

    private static List<Reading> each(Collection<Reading> readings, Comparator<Reading> order) {
        var first = new LinkedHashMap<String, Reading>();
        readings.stream()
                .filter(reading -> !reading.isEnglish())
                .filter(Reading::isPage)
                .sorted(order)
                .forEach(reading -> first.putIfAbsent(reading.kind(), reading));
        return List.copyOf(first.values());
    }

    Collection<Reading> all() {
        return readings.values();
    }

    /** Where a cookie was offered. */
    Set<String> cookies() {
        return cookies;
    }

    /** What the server has a handler for and nobody reached. */
    Set<String> unvisited() {
        var missing = new TreeSet<>(filled.routes().pages());
        missing.removeAll(kinds);
        return missing;
    }
}
