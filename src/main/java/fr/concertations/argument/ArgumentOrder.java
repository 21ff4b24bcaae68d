package fr.concertations.argument;

import fr.concertations.contribution.ContributionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which arguments are read, the same for everybody during one day in Paris: a page can be cached and a list
 * does not jump while it is read.
 *
 * <p>For, then against. On each side the most useful come first, the oldest of equals before the others; but every third
 * place goes to an argument still little read, so that new ones are not left at the bottom: one drawn among the
 * {@value #LITTLE_READ} that fewest people find useful, the latest of equals, of those not placed yet. The draw depends on
 * the day, the contribution and the argument alone.
 */
record ArgumentOrder(LocalDate day, ContributionId about) {
    private static final int EVERY = 3;
    private static final int LITTLE_READ = 10;
    private static final Comparator<Argument> OLDEST =
            Comparator.comparing(Argument::submittedAt).thenComparing(a -> a.id().value());
    private static final Comparator<Argument> MOST_USEFUL =
            Comparator.comparingInt(Argument::useful).reversed().thenComparing(OLDEST);
    private static final Comparator<Argument> LEAST_READ =
            Comparator.comparingInt(Argument::useful).thenComparing(OLDEST.reversed());

    List<Argument> of(List<Argument> arguments) {
        return Arrays.stream(Stance.values())
                .flatMap(stance -> side(
                        arguments.stream().filter(a -> a.stance() == stance).toList())
                        .stream())
                .toList();
    }

    private List<Argument> side(List<Argument> arguments) {
        var left = new ArrayList<>(arguments.stream().sorted(MOST_USEFUL).toList());
        var placed = new ArrayList<Argument>(arguments.size());
        while (!left.isEmpty()) {
            var next = (placed.size() + 1) % EVERY == 0 ? drawn(left) : left.getFirst();
            left.remove(next);
            placed.add(next);
        }
        return placed;
    }

    private Argument drawn(List<Argument> left) {
        return left.stream()
                .sorted(LEAST_READ)
                .limit(LITTLE_READ)
                .min(Comparator.comparingLong(this::draw).thenComparing(OLDEST))
                .orElseThrow();
    }

    /** A number nobody chooses: the last step of SplitMix64 over what the draw depends on. */
    private long draw(Argument argument) {
        var id = argument.id().value();
        var seed = day.toEpochDay() * 0x9E3779B97F4A7C15L ^ about.value().hashCode();
        var mixed = seed ^ id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
