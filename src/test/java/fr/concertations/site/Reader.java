package fr.concertations.site;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Somebody nobody knows, who reads public addresses as a server answers them, error pages included. */
public final class Reader {
    private final MockMvc browser;

    private Reader(MockMvc browser) {
        this.browser = browser;
    }

    public static Reader of(WebApplicationContext context) {
        var language = context.getBean("languageInAddress", OncePerRequestFilter.class);
        return new Reader(MockMvcBuilders.webAppContextSetup(context)
                .addFilters(language)
                .apply(springSecurity())
                .build());
    }

    public MockHttpServletResponse ask(String path) throws Exception {
        return ask(get(URI.create(path)));
    }

    /** What is sent, and what the error page says where there is one. */
    public MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        var asked = browser.perform(
                        request.accept(MediaType.TEXT_HTML, MediaType.ALL).locale(Locale.FRENCH))
                .andReturn();
        var answer = asked.getResponse();
        if (answer.getStatus() < 400) return answer;
        var error = get("/error").accept(MediaType.ALL).locale(Locale.FRENCH);
        for (var name : Collections.list(asked.getRequest().getAttributeNames()))
            if (name.startsWith("fr.concertations."))
                error.requestAttr(name, asked.getRequest().getAttribute(name));
        error.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, answer.getStatus());
        error.requestAttr(
                RequestDispatcher.ERROR_REQUEST_URI, asked.getRequest().getRequestURI());
        var page = browser.perform(error).andReturn().getResponse();
        for (var name : answer.getHeaderNames())
            if (!page.containsHeader(name)) answer.getHeaders(name).forEach(value -> page.addHeader(name, value));
        return page;
    }

    /** Bytes that are no text are read one by one: a title stands in them as it is written. */
    public String text(String path) throws Exception {
        return ask(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
