package fr.concertations.search;

/**
 * One value results can be narrowed by, and how it is called.
 *
 * @param value code or id, as it stands in addresses
 * @param label the name to show, or the key of its text
 * @param translated whether the label is the key of a text
 */
public record FacetValue(String value, String label, boolean translated) {
    /** A value with a name of its own: a territory, a concertation, a theme. */
    public static FacetValue named(String value, String name) {
        return new FacetValue(value, name, false);
    }

    /** A value of a closed list whose name is in our texts: {@code translated("CITIZEN", "college.CITIZEN")}. */
    public static FacetValue translated(String value, String textKey) {
        return new FacetValue(value, textKey, true);
    }
}
