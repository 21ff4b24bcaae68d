package fr.concertations.contribution;

import fr.concertations.kernel.InvalidInput;

/**
 * Somebody else’s text as one would have it.
 *
 * @param revision of the text one read
 * @param body Markdown
 * @param reason why, in a few words; may be empty
 */
public record SuggestionDraft(int revision, String title, String body, String reason) {
    public static final int LONGEST_REASON = 500;

    public SuggestionDraft {
        title = title.strip();
        body = body.strip();
        reason = reason.strip();
    }

    /** @throws InvalidInput at {@code title}, {@code body} or {@code reason} */
    void requireFits(Contribution contribution) {
        contribution.saying(title, body).requireFitsAPerson();
        if (reason.length() > LONGEST_REASON)
            throw new InvalidInput("reason", "contribution.suggestion.reason.length", LONGEST_REASON);
        if (contribution.says(title, body)) throw new InvalidInput("body", "contribution.suggestion.same");
    }
}
