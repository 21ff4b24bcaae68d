package fr.concertations.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The request as it would be without the language at the beginning of its address. */
final class WithoutPrefix extends HttpServletRequestWrapper {
    private final String prefix;

    WithoutPrefix(HttpServletRequest request, String prefix) {
        super(request);
        this.prefix = prefix;
    }

    @Override
    public String getRequestURI() {
        return without(super.getRequestURI());
    }

    @Override
    public String getServletPath() {
        return without(super.getServletPath());
    }

    @Override
    public StringBuffer getRequestURL() {
        var url = super.getRequestURL();
        var path = super.getRequestURI();
        return url.replace(url.length() - path.length(), url.length(), without(path));
    }

    private String without(String path) {
        return path.startsWith(prefix) ? without(path, prefix) : path;
    }

    static String without(String path, String prefix) {
        return path.length() == prefix.length() ? "/" : path.substring(prefix.length());
    }
}
