package fr.concertations.opinion;

/** Numbers drawn from a seed, the same for ever and everywhere: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    private long state;

    /** @param parts what the numbers are for, so that none depends on how many were drawn elsewhere */
    Draws(long seed, long... parts) {
        state = seed;
        for (var part : parts) state = next() ^ part;
    }

    /** From 0 included to 1 excluded. */
    double unit() {
        return (next() >>> 11) * UNIT;
    }

    private long next() {
        state += STEP;
        var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
