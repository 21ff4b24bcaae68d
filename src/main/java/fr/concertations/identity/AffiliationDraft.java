package fr.concertations.identity;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import org.jspecify.annotations.Nullable;

/** What somebody asks a territory to confirm. @param organisation for those who represent one */
public record AffiliationDraft(@Nullable TerritoryCode territory, String organisation, String title) {
    private static final int LONGEST = 120;
    private static final int SHORTEST = 2;

    /** @throws InvalidInput at the field to correct */
    Standing requireComplete(Capacity capacity) {
        if (territory == null) throw new InvalidInput("territory", "affiliation.territory.missing");
        var represents = capacity == Capacity.REPRESENTATIVE;
        return new Standing(
                capacity,
                represents ? words("organisation", organisation, true) : "",
                words("title", title, !represents),
                territory);
    }

    private static String words(String field, String typed, boolean required) {
        var words = typed.strip();
        if ((required && words.length() < SHORTEST) || words.length() > LONGEST)
            throw new InvalidInput(field, "affiliation." + field + ".length", SHORTEST, LONGEST);
        return words;
    }
}
