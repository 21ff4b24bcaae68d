package fr.concertations.shell.web;

import fr.concertations.kernel.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** Answers in words what the server refuses before any page sees it: an address of several pages, a request cut short. */
final class UnreadRequest extends ErrorReportValve {
    private static final int REFUSED = 400;
    private static final String PAGE = """
            <!doctype html>
            <html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%2$s</title><link rel="stylesheet" href="/theme/tokens.css"><link rel="stylesheet" href="/theme/site.css"></head>
            <body><main><section class="band"><div class="page"><h1>%2$s</h1><p class="lead">%3$s</p>
            <p class="spaced"><a href="/">%4$s</a></p></div></section></main></body></html>
            """;

    private final Texts texts;

    UnreadRequest(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < REFUSED || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer == null) return;
            writer.write(page(response.getStatus(), locale(request)));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(int status, Locale locale) {
        var prefix = status == REFUSED ? "shell.unread" : "shell.failure";
        return PAGE.formatted(
                Texts.supported(locale).getLanguage(),
                text(prefix + ".title", locale),
                text(prefix + ".lead", locale),
                text("shell.backHome", locale));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(texts.get(key, locale), "UTF-8");
    }

    /** What was not read has no language. */
    private static Locale locale(Request request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Texts.FRENCH : request.getLocale();
    }
}
