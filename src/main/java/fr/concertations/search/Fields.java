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

    private Fields() {}

    /** To narrow by. */
    static String filter(String facet) {
        return "filter." + facet;
    }

    /** To count by; values as {@link FacetCoding} writes them. */
    static String count(String facet) {
        return "count." + facet;
    }

    /** To show beside a result; the same coding. */
    static String shown(String facet) {
        return "shown." + facet;
    }
}
