package fr.concertations.contribution;

import fr.concertations.debate.ThemeId;
import org.jspecify.annotations.Nullable;

/** What is typed so far in a contribution, whatever is missing; too long is cut where the form would refuse it. Sources are one per line. */
public record Unfinished(
        @Nullable ContributionKind kind, @Nullable ThemeId theme, String title, String body, String sources) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 20_000;
    private static final int LONGEST_SOURCES = 12_000;

    public Unfinished {
        title = cut(title, LONGEST_TITLE);
        body = cut(body, LONGEST_BODY);
        sources = cut(sources, LONGEST_SOURCES);
    }

    /** Without sources. */
    public Unfinished(@Nullable ContributionKind kind, @Nullable ThemeId theme, String title, String body) {
        this(kind, theme, title, body, "");
    }

    public boolean isEmpty() {
        return title.isBlank() && body.isBlank() && sources.isBlank();
    }

    /** Both texts one under the other, where each of two devices had its own. */
    Unfinished and(Unfinished other) {
        if (body.equals(other.body)) return this;
        return new Unfinished(
                kind,
                theme,
                title.isBlank() ? other.title : title,
                (body + "\n\n" + other.body).strip(),
                (sources + "\n" + other.sources).strip());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
