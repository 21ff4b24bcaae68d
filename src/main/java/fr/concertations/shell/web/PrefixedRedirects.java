package fr.concertations.shell.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Whoever asked for a page in a language is sent on in it. */
final class PrefixedRedirects extends HttpServletResponseWrapper {
    private final String prefix;

    PrefixedRedirects(HttpServletResponse response, String prefix) {
        super(response);
        this.prefix = prefix;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(PageLinks.in(prefix, location));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(PageLinks.in(prefix, location), status, clearBuffer);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase("Location") ? PageLinks.in(prefix, value) : value);
    }
}
