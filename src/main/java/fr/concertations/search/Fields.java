package fr.concertations.search;

/** Names of the fields of the index. */
final class Fields {
    static final String KIND = "kind";
    static final String ID = "id";
    /** Kind and id together: what an update replaces. */
    static final String KEY = "key";

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String PATH = "path";
    static final String READERS = "readers";
    static final String CODES = "codes";
    /** The whole title folded: typing it exactly puts it first. */
    static final String NAME = "name";

    static final String AT = "at";
    static final String WEIGHT = "weight";
    /** Where the document stands among the meanings learnt from all, as {@link Meanings} writes it. */
    static final String MEANING = "meaning";

    /** Its themes as they are called in it, as {@link FacetCoding} writes them. */
    static final String CALLED_THEME = "theme.called";

    /** What the document was, as {@link Fingerprint} tells it. */
    static final String FINGERPRINT = "fingerprint";

    private static final String FORMS = ".forms";
    private static final String PAIRS = ".pairs";

    private Fields() {}

    /** The words of a field as they were written. */
    static String forms(String field) {
        return field + FORMS;
    }

    static boolean hasForms(String field) {
        return field.endsWith(FORMS);
    }

    /** The telling words of a field two by two. */
    static String pairs(String field) {
        return field + PAIRS;
    }

    static boolean hasPairs(String field) {
        return field.endsWith(PAIRS);
    }

    /** To narrow by. */
    static String filter(String facet) {
        return "filter." + facet;
    }

    /** To show beside a result; the same coding. */
    static String shown(String facet) {
        return "shown." + facet;
    }
}
