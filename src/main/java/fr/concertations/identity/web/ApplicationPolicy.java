package fr.concertations.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What an answer of the application lets the browser do: nothing, except the one page that starts it, whose policy
 * {@link PagePolicy} made with that page’s own nonce.
 */
class ApplicationPolicy implements HeaderWriter {
    static final String OF_PAGE = ApplicationPolicy.class.getName();
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", request.getAttribute(OF_PAGE) instanceof String policy ? policy : NOTHING);
    }
}
