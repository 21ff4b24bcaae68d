package fr.concertations.contribution;

import fr.concertations.debate.ThemeId;
import fr.concertations.kernel.HttpUrl;
import fr.concertations.kernel.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as it is being written.
 *
 * @param body Markdown
 * @param sources addresses it rests on, as typed
 */
public record ContributionDraft(
        ContributionKind kind, @Nullable ThemeId theme, String title, String body, List<String> sources) {
    public static final int SHORTEST_TITLE = 5;
    public static final int LONGEST_TITLE = 120;
    public static final int SHORTEST_BODY = 20;
    public static final int LONGEST_BODY = 5000;
    public static final int MOST_SOURCES = 5;
    private static final int LONGEST_SOURCE = 2000;
    private static final int LONGEST_TITLE_KEPT = 300;
    private static final int LONGEST_BODY_KEPT = 20_000;

    public ContributionDraft {
        title = title.strip();
        body = body.strip();
        sources = sources.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** Without sources. */
    public ContributionDraft(ContributionKind kind, @Nullable ThemeId theme, String title, String body) {
        this(kind, theme, title, body, List.of());
    }

    /** What is asked of people. @throws InvalidInput at {@code title}, {@code body} or {@code sources} */
    void requireFitsAPerson() {
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE)
            throw new InvalidInput("title", "contribution.title.length", SHORTEST_TITLE, LONGEST_TITLE);
        if (body.length() < SHORTEST_BODY || body.length() > LONGEST_BODY)
            throw new InvalidInput("body", "contribution.body.length", SHORTEST_BODY, LONGEST_BODY);
        if (sources.size() > MOST_SOURCES) throw new InvalidInput("sources", "contribution.sources.many", MOST_SOURCES);
        for (var source : sources)
            if (source.length() > LONGEST_SOURCE || HttpUrl.parse(source).isEmpty())
                throw new InvalidInput("sources", "contribution.sources.address", source);
    }

    /** What is asked of imports, which keep what the source had. @throws InvalidInput at {@code title} or {@code body} */
    void requireKeepable() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE_KEPT)
            throw new InvalidInput("title", "contribution.title.length", 1, LONGEST_TITLE_KEPT);
        if (body.length() > LONGEST_BODY_KEPT)
            throw new InvalidInput("body", "contribution.body.length", 0, LONGEST_BODY_KEPT);
    }
}
