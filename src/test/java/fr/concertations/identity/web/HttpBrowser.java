package fr.concertations.identity.web;

import fr.concertations.identity.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/** Keeps cookies, follows nothing, and presses the button of a page without script. */
final class HttpBrowser {
    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String token = Secrets.token();

    HttpBrowser(int port) {
        site = "http://localhost:" + port;
    }

    /** What ties codes to it. */
    String token() {
        return token;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> head(String path) {
        return send(request(path).HEAD().build());
    }

    HttpRequest post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** As the sign-in view does once it asked. */
    void remember(String email, String next, String... guest) {
        send(request("/theme/mark.svg")
                .header("X-Asked", token + " " + email + " " + next + " " + String.join(" ", guest))
                .build());
    }

    /** What the only button of the page would send. */
    HttpRequest form(HttpResponse<String> page) {
        var form = Jsoup.parse(page.body(), page.uri().toString())
                .select("form[method=post]")
                .first();
        if (form == null) throw new AssertionError("no button on " + page.uri() + ": " + page.body());
        var body = new StringBuilder();
        for (var field : form.select("input[name]"))
            body.append(field.attr("name"))
                    .append('=')
                    .append(URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
                    .append('&');
        return post(URI.create(form.attr("action")).getRawPath(), body.toString());
    }

    HttpResponse<String> press(HttpResponse<String> page) {
        return send(form(page));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where it leads, from the root; empty when nowhere. */
    String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replace(site, ""))
                .orElse("");
    }

    /** The id of its session; empty without one. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("concertations"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept-Language", "fr");
    }
}
