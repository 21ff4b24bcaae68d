package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Public pages as a browser makes them out. */
record Reading(WebApplicationContext web) {
    Document page(String path) {
        return page(path, Locale.FRENCH);
    }

    Document page(String path, Locale language) {
        var answer = MockMvcTester.from(web)
                .get()
                .uri(path.replace("|", "%7C"))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage())
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    int status(String path) {
        return MockMvcTester.from(web).get().uri(path).exchange().getResponse().getStatus();
    }

    String leadsTo(String path) {
        return String.valueOf(
                MockMvcTester.from(web).get().uri(path).exchange().getResponse().getRedirectedUrl());
    }

    /** All that a browser has to keep of a page. */
    static int elements(Document page) {
        return page.getAllElements().size() - 1;
    }
}
