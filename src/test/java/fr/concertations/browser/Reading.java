package fr.concertations.browser;

import org.jsoup.Jsoup;

/** What the server answered at a path. */
record Reading(String path, String kind, int status, String type, String body, int elements) {
    static Reading of(String path, String kind, int status, String type, String body) {
        var html = type.startsWith("text/html");
        return new Reading(path, kind, status, type, body, html ? count(body) : 0);
    }

    private static int count(String html) {
        return Jsoup.parse(html).select("*").size() - 1;
    }

    boolean isPage() {
        return type.startsWith("text/html") && !body.isEmpty();
    }

    boolean isEnglish() {
        return path.equals("/en") || path.startsWith("/en/");
    }

    /** What is framed by another site or printed has none of the site's menus. */
    boolean standsApart() {
        return kind.startsWith("/integrer/") || kind.startsWith("/affiches/");
    }

    /** Whether anything could run in it: a description for search engines cannot. */
    boolean hasScript() {
        return !Jsoup.parse(body)
                .select("script:not([type=application/ld+json])")
                .isEmpty();
    }

    /** Without what changes from one installation to the next. */
    String stablePath() {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}(/[^/?]*)?", "…")
                .replaceAll("(/suivi/quitter/)[\\w-]+", "$1…");
    }
}
