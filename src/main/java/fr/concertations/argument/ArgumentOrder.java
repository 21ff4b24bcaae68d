package fr.concertations.argument;

import fr.concertations.contribution.ContributionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final Comparator<Placed> OLDEST = Comparator.comparing(Placed::submittedAt)
            .thenComparing(placed -> placed.id().value());

    /** Its reverse begins with what is least read, the latest of equals first. */
    private static final Comparator<Placed> MOST_USEFUL =
            Comparator.comparingInt(Placed::useful).reversed().thenComparing(OLDEST);

    /** What the place of an argument depends on. */
    record Placed(ArgumentId id, Stance stance, int useful, Instant submittedAt) {
        static Placed of(Argument argument) {
            return new Placed(argument.id(), argument.stance(), argument.useful(), argument.submittedAt());
        }
    }

    List<Argument> of(List<Argument> arguments) {
        return first(Integer.MAX_VALUE, arguments.stream().map(Placed::of).toList()).stream()
                .map(arguments.stream().collect(Collectors.toMap(Argument::id, Function.identity()))::get)
                .toList();
    }

    /** The first of each side. */
    List<ArgumentId> first(int most, List<Placed> arguments) {
        return Arrays.stream(Stance.values())
                .flatMap(stance -> side(most, arguments.stream().filter(a -> a.stance() == stance)).stream())
                .toList();
    }

    private List<ArgumentId> side(int most, Stream<Placed> arguments) {
        var left = arguments.collect(Collectors.toCollection(() -> new TreeSet<>(MOST_USEFUL)));
        var placed = new ArrayList<ArgumentId>();
        while (!left.isEmpty() && placed.size() < most) {
            var next = (placed.size() + 1) % EVERY == 0 ? drawn(left) : left.getFirst();
            left.remove(next);
            placed.add(next.id());
        }
        return placed;
    }

    private Placed drawn(TreeSet<Placed> left) {
        return left.descendingSet().stream()
                .limit(LITTLE_READ)
                .min(Comparator.comparingLong(this::draw).thenComparing(OLDEST))
                .orElseThrow();
    }

    /** A number nobody chooses: the last step of SplitMix64 over what the draw depends on. */
    private long draw(Placed argument) {
        var id = argument.id().value();
        var seed = day.toEpochDay() * 0x9E3779B97F4A7C15L ^ about.value().hashCode();
        var mixed = seed ^ id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
