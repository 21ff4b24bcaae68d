package fr.concertations.opinion;

/**
 * How the engine computes; none of it is meant to be tuned to one set of votes.
 *
 * @param seed of the starts drawn for k-means
 * @param starts how many for each number of groups, the best of which is kept
 * @param groups how many groups to make whatever the silhouettes say; 0 to choose
 * @param threads to compute on; changes no figure
 */
public record OpinionSettings(long seed, int starts, int groups, int threads) {
    private static final int STARTS = 50;
    private static final int BASE_STARTS = 3;
    private static final int MANY_PEOPLE = 20_000;

    public OpinionSettings {
        if (starts < 1 || groups < 0 || groups == 1 || threads < 1)
            throw new IllegalArgumentException("at least one start, one thread, no or two groups");
    }

    public static OpinionSettings standard() {
        return new OpinionSettings(1, STARTS, 0, Runtime.getRuntime().availableProcessors());
    }

    public OpinionSettings withSeed(long other) {
        return new OpinionSettings(other, starts, groups, threads);
    }

    public OpinionSettings withGroups(int other) {
        return new OpinionSettings(seed, starts, other, threads);
    }

    public OpinionSettings withThreads(int other) {
        return new OpinionSettings(seed, starts, groups, other);
    }

    /** Base clusters are a summary: one start is enough where there are many people. */
    int baseStarts(int people) {
        return people > MANY_PEOPLE ? 1 : BASE_STARTS;
    }
}
