package fr.concertations.argument;

/** Visible arguments about one contribution. */
public record ArgumentCounts(long inFavour, long against) {
    public static final ArgumentCounts NONE = new ArgumentCounts(0, 0);

    public long total() {
        return inFavour + against;
    }
}
