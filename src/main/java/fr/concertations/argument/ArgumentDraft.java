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

    public ArgumentDraft {
        body = body.strip();
        sourceUrl = sourceUrl.strip();
    }

    /** What is asked of people; imports keep what the source had. @throws InvalidInput at {@code body} or {@code sourceUrl} */
    void requireFitsAPerson() {
        if (body.length() < SHORTEST || body.length() > LONGEST)
            throw new InvalidInput("body", "argument.body.length", SHORTEST, LONGEST);
        if (!sourceUrl.isEmpty() && HttpUrl.parse(sourceUrl).isEmpty())
            throw new InvalidInput("sourceUrl", "argument.source.address");
    }
}
