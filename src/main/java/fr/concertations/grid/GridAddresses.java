package fr.concertations.grid;

import fr.concertations.synthesis.DocumentAddresses.Address;

/** Where published grids and their cells stand. */
public final class GridAddresses {
    private static final String PATH = "grille";

    private GridAddresses() {}

    /** The latest version. */
    public static String grid(Address address) {
        return address.page(PATH);
    }

    /** One version, which never changes. */
    public static String version(Address address, int version) {
        return address.version(PATH, version);
    }

    public static String cell(Address address, int version, String cell) {
        return version(address, version) + "#" + cell;
    }

    /** Empty for a contribution that is not public any more. */
    public static String source(Address address, PublishedSource source) {
        return switch (source) {
            case PublishedSource.Sentence s -> address.sentence(s.version(), s.id());
            case PublishedSource.Conclusion c -> address.conclusion(c.version(), c.id());
            case PublishedSource.Contribution c -> c.path();
        };
    }
}
