package fr.concertations.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** One browser, as the server sees it: cookies, a page at a time, and presses on what is on screen. */
final class Visitor {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LANGUAGE = "fr-FR";

    private final HttpClient client;
    private final String site;
    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Screen screen = new Screen();
    private String csrf = "";
    private int uiId;
    private int clientId;
    private int requests;

    /** @param address the visitor's own, told as a proxy would */
    Visitor(HttpClient client, String site, String address) {
        this.client = client;
        this.site = site;
        this.address = address;
    }

    /** A cookie this browser had before. */
    void keep(String cookie, String value) {
        cookies.put(cookie, value);
    }

    Screen screen() {
        return screen;
    }

    int requests() {
        return requests;
    }

    /** Loads a view as a browser does: the page, the application, the view. @param path without {@code /app/} */
    void open(String path) throws IOException, InterruptedException {
        leave();
        send(get("/app/" + path));
        var init = JSON.readTree(send(get("/app/?v-r=init&location=" + encoded(path) + "&query=")))
                .get("appConfig");
        screen = new Screen();
        clientId = 0;
        uiId = init.get("v-uiId").asInt();
        csrf = init.get("uidl").get("Vaadin-Security-Key").asString();
        screen.take(init.get("uidl").toString());
        go(path);
    }

    /** Follows a link from view to view, without loading the page again. @param path without {@code /app/} */
    void go(String path) throws IOException, InterruptedException {
        call(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        "/" + path,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        "")));
    }

    /** Tells that the page is left, as a browser does. */
    private void leave() throws IOException, InterruptedException {
        if (csrf.isEmpty()) return;
        post(Map.of(
                "csrfToken", csrf, "rpc", List.of(), "syncId", screen.syncId(), "clientId", clientId, "UNLOAD", true));
        csrf = "";
    }

    /** Presses the element. @return whether the server took it */
    boolean press(int element) throws IOException, InterruptedException {
        return call(Map.of("type", "event", "node", element, "event", "click", "data", Map.of()));
    }

    private boolean call(Map<String, Object> rpc) throws IOException, InterruptedException {
        var message = Map.of("csrfToken", csrf, "rpc", List.of(rpc), "syncId", screen.syncId(), "clientId", clientId);
        clientId++;
        return screen.take(post(message));
    }

    private String post(Map<String, Object> message) throws IOException, InterruptedException {
        return send(request("/app/?v-r=uidl&v-uiId=" + uiId)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(message)))
                .build());
    }

    private HttpRequest get(String path) {
        return request(path).GET().build();
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .header("Accept-Language", LANGUAGE)
                .header("Accept-Encoding", "gzip")
                .header("X-Forwarded-For", address);
        if (!cookies.isEmpty())
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining("; ")));
        return builder;
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        requests++;
        var response = client.send(request, BodyHandlers.ofByteArray());
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (response.statusCode() != 200) throw new IOException(request.uri() + ": " + response.statusCode());
        return text(response);
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var packed = response.headers().firstValue("Content-Encoding").filter("gzip"::equals);
        if (packed.isEmpty()) return new String(response.body(), StandardCharsets.UTF_8);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
