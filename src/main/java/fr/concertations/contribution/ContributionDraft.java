package fr.concertations.contribution;

import fr.concertations.debate.ThemeId;
import fr.concertations.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as it is being written.
 *
 * @param body Markdown
 */
public record ContributionDraft(
        ContributionKind kind, @Nullable ThemeId theme, String title, String body) {
    public static final int SHORTEST_TITLE = 5;
    public static final int LONGEST_TITLE = 120;
    public static final int SHORTEST_BODY = 20;
    public static final int LONGEST_BODY = 5000;
    private static final int LONGEST_TITLE_KEPT = 300;
    private static final int LONGEST_BODY_KEPT = 20_000;

    public ContributionDraft {
        title = title.strip();
        body = body.strip();
    }

    /** What is asked of people. @throws InvalidInput at {@code title} or {@code body} */
    void requireFitsAPerson() {
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE)
            throw new InvalidInput("title", "contribution.title.length", SHORTEST_TITLE, LONGEST_TITLE);
        if (body.length() < SHORTEST_BODY || body.length() > LONGEST_BODY)
            throw new InvalidInput("body", "contribution.body.length", SHORTEST_BODY, LONGEST_BODY);
    }

    /** What is asked of imports, which keep what the source had. @throws InvalidInput at {@code title} or {@code body} */
    void requireKeepable() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE_KEPT)
            throw new InvalidInput("title", "contribution.title.length", 1, LONGEST_TITLE_KEPT);
        if (body.length() > LONGEST_BODY_KEPT)
            throw new InvalidInput("body", "contribution.body.length", 0, LONGEST_BODY_KEPT);
    }
}
