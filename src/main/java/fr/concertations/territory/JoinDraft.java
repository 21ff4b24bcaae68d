package fr.concertations.territory;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to have a territory join.
 *
 * @param territory null until one is chosen
 * @param contactName who answers the commission's questions
 * @param contactFunction in what capacity
 * @param audience whom the collectivité means to reach, in its own words
 */
public record JoinDraft(
        @Nullable TerritoryCode territory, String contactName, String contactFunction, String audience) {
    public static final int LONGEST_LINE = 120;
    public static final int LONGEST_AUDIENCE = 2000;

    public JoinDraft {
        contactName = contactName.strip();
        contactFunction = contactFunction.strip();
        audience = audience.strip();
    }

    /** @return the territory chosen; @throws InvalidInput at the first field that is empty or too long */
    TerritoryCode requireComplete() {
        if (territory == null) throw new InvalidInput("territory", "territory.join.territory.missing");
        requireText("contactName", contactName, LONGEST_LINE);
        requireText("contactFunction", contactFunction, LONGEST_LINE);
        requireText("audience", audience, LONGEST_AUDIENCE);
        return territory;
    }

    private static void requireText(String field, String text, int longest) {
        if (text.isEmpty()) throw new InvalidInput(field, "territory.join." + field + ".missing");
        if (text.length() > longest) throw new InvalidInput(field, "territory.tooLong", longest, text.length());
    }
}
