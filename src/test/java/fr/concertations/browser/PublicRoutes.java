package fr.concertations.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answers to a reader, asked of the server itself: one kind of page per handler, named by its first pattern. */
final class PublicRoutes {
    private static final Pattern FILE = Pattern.compile("\\.[a-z]+$");

    private record Route(String kind, PathPattern pattern, boolean page) {}

    private final List<Route> routes;

    private PublicRoutes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** Of a server whose management address lists its mappings. */
    static PublicRoutes of(String management) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(management + "/actuator/mappings"))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new AssertionError("no mappings: " + answer.statusCode());
            return read(JsonMapper.shared().readTree(answer.body()));
        }
    }

    private static PublicRoutes read(JsonNode told) {
        var routes = new ArrayList<Route>();
        for (var context : told.path("contexts"))
            for (var servlet : context.path("mappings").path("dispatcherServlets"))
                for (var mapping : servlet) add(routes, mapping.path("details"));
        if (routes.isEmpty()) throw new AssertionError("the server lists no route of ours");
        return new PublicRoutes(routes);
    }

    private static void add(List<Route> routes, JsonNode details) {
        var handler = details.path("handlerMethod");
        var conditions = details.path("requestMappingConditions");
        if (!handler.path("className").asString("").startsWith("fr.concertations.")) return;
        if (!conditions.path("methods").isEmpty() && !holds(conditions.path("methods"), "GET")) return;
        var patterns = conditions.path("patterns");
        var kind = patterns.path(0).asString("");
        for (var pattern : patterns)
            routes.add(new Route(
                    kind,
                    PathPatternParser.defaultInstance.parse(pattern.asString()),
                    !FILE.matcher(kind).find()
                            && isPage(handler.path("descriptor").asString(""), conditions.path("produces"))));
    }

    /** The name of a view, and not said to be anything but HTML. */
    private static boolean isPage(String descriptor, JsonNode produces) {
        var view = descriptor.endsWith(")Ljava/lang/String;") || descriptor.endsWith("/ModelAndView;");
        return view && (produces.isEmpty() || produces.toString().contains("text/html"));
    }

    private static boolean holds(JsonNode list, String wanted) {
        for (var entry : list) if (entry.asString().equals(wanted)) return true;
        return false;
    }

    /** Every kind that must have been visited for the site to be known. */
    Set<String> pages() {
        var kinds = new TreeSet<String>();
        for (var route : routes) if (route.page()) kinds.add(route.kind());
        return kinds;
    }

    /** The kind of what is at this path, in whatever language it is asked. */
    Optional<String> kind(String path) {
        var bare = PathContainer.parsePath(
                path.replaceFirst("\\?.*", "").replaceFirst("^/en(?=/|$)", "/").replace("//", "/"));
        return routes.stream()
                .filter(route -> route.pattern().matches(bare))
                .min(Comparator.comparing(Route::pattern))
                .map(Route::kind);
    }
}
