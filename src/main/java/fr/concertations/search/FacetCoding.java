package fr.concertations.search;

/** A facet value with its label in one word of the index, so that counting needs no look-up elsewhere. */
final class FacetCoding {
    private static final char SEPARATOR = '\u001F';
    private static final char TRANSLATED = 't';
    private static final char NAMED = 'n';
    private static final int LONGEST_LABEL = 300;

    private FacetCoding() {}

    static String encode(FacetValue value) {
        var label = value.label().length() <= LONGEST_LABEL
                ? value.label()
                : value.label().substring(0, LONGEST_LABEL);
        return value.value() + SEPARATOR + (value.translated() ? TRANSLATED : NAMED) + label;
    }

    static FacetValue decode(String coded) {
        var at = coded.indexOf(SEPARATOR);
        return new FacetValue(coded.substring(0, at), coded.substring(at + 2), coded.charAt(at + 1) == TRANSLATED);
    }
}
