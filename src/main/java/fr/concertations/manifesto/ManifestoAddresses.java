package fr.concertations.manifesto;

/** Where the manifesto and its articles stand. */
public final class ManifestoAddresses {
    /** The latest version. */
    public static final String MANIFESTO = "/manifeste";

    private ManifestoAddresses() {}

    /** One version, which never changes. */
    public static String version(int version) {
        return MANIFESTO + "/versions/" + version;
    }

    public static String article(int version, ArticleId id) {
        return version(version) + "#article-" + id;
    }
}
