package fr.concertations.argument;

import fr.concertations.kernel.HttpUrl;
import fr.concertations.kernel.InvalidInput;

/**
 * An argument as it is being written.
 *
 * @param sourceUrl empty when there is none
 */
public record ArgumentDraft(Stance stance, String body, String sourceUrl) {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 2000;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_KEPT = 20_000;

    public ArgumentDraft {
        body = body.strip();
        sourceUrl = sourceUrl.strip();
    }

    /** What is asked of people. @throws InvalidInput at {@code body} or {@code sourceUrl} */
    void requireFitsAPerson() {
        if (body.length() < SHORTEST || body.length() > LONGEST)
            throw new InvalidInput("body", "argument.body.length", SHORTEST, LONGEST);
        requireSource();
    }

    /** What is asked of imports, which keep what the source had. @throws InvalidInput at {@code body} or {@code sourceUrl} */
    void requireKeepable() {
        if (body.isEmpty() || body.length() > LONGEST_KEPT)
            throw new InvalidInput("body", "argument.body.length", 1, LONGEST_KEPT);
        requireSource();
    }

    private void requireSource() {
        if (sourceUrl.isEmpty()) return;
        if (sourceUrl.length() > LONGEST_ADDRESS)
            throw new InvalidInput("sourceUrl", "argument.source.long", LONGEST_ADDRESS);
        if (HttpUrl.parse(sourceUrl).isEmpty()) throw new InvalidInput("sourceUrl", "argument.source.address");
    }
}
