package fr.concertations.synthesis;

/** The two documents a collectivité publishes after a concertation. Texts: {@code synthesis.document.<NAME>}. */
public enum DocumentKind {
    SYNTHESIS("synthese", "phrase"),
    CONCLUSIONS("conclusions", "conclusion");

    private final String path;
    private final String anchor;

    DocumentKind(String path, String anchor) {
        this.path = path;
        this.anchor = anchor;
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    /** What the anchor of each of its items starts with. */
    public String anchor() {
        return anchor;
    }
}
