package fr.concertations.bench;

import fr.concertations.opinion.Vote;
import java.util.SplittableRandom;

/**
 * Votes drawn from a model: people lean to one of four camps, each statement pleases each camp more or less, a fifth of
 * statements please all alike. A few people see most statements and most people a few; early statements are seen more, as
 * in real concertations.
 */
final class LatentVotes {
    private static final int CAMPS = 4;
    private static final double[] SIZES = {0.4, 0.3, 0.2, 0.1};
    private static final double PASSING = 0.15;
    private static final double SHARED = 0.2;
    private static final double LEANING = 1.5;
    private static final int FEWEST = 3;

    private final int participants;
    private final int statements;
    private final long cells;
    private final SplittableRandom random;

    LatentVotes(int participants, int statements, long cells, long seed) {
        this.participants = participants;
        this.statements = statements;
        this.cells = cells;
        random = new SplittableRandom(seed);
    }

    /** About as many as asked. */
    DrawnVotes drawn() {
        var votes = new DrawnVotes(participants, statements);
        var pleases = pleases();
        var seen = new double[statements];
        for (int statement = 0; statement < statements; statement++)
            seen[statement] = 2 * (1 - 0.8 * statement / statements) / 1.2;
        for (int person = 0; person < participants; person++) {
            var camp = camp();
            var leaning = LEANING * random.nextDouble(0.3, 1.3);
            var activity = activity();
            for (int statement = 0; statement < statements; statement++)
                if (random.nextDouble() < activity * seen[statement])
                    votes.add(person, statement, vote(leaning * pleases[statement][camp]));
        }
        return votes;
    }

    private double[][] pleases() {
        var pleases = new double[statements][CAMPS];
        for (var statement : pleases) {
            var all = random.nextGaussian();
            var shared = random.nextDouble() < SHARED;
            for (int camp = 0; camp < CAMPS; camp++)
                statement[camp] = shared ? 1.5 * all : 0.4 * all + random.nextGaussian();
        }
        return pleases;
    }

    private int camp() {
        var left = random.nextDouble();
        var camp = 0;
        while (camp < CAMPS - 1 && left >= SIZES[camp]) left -= SIZES[camp++];
        return camp;
    }

    /** The share of statements somebody sees: exponential around the mean asked for, three at least. */
    private double activity() {
        var mean = (double) cells / participants / statements;
        return Math.max((double) FEWEST / statements, random.nextExponential() * mean);
    }

    private Vote vote(double pleased) {
        if (random.nextDouble() < PASSING) return Vote.NEUTRAL;
        return random.nextDouble() < 1 / (1 + StrictMath.exp(-pleased)) ? Vote.AGREE : Vote.DISAGREE;
    }
}
