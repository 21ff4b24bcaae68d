package fr.concertations.ballot;

import fr.concertations.identity.College;
import fr.concertations.identity.UntoldColleges;
import fr.concertations.kernel.FewPeople;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Positions on one contribution, counted. Guests stand apart: no figure but {@link #guests} has any of theirs.
 *
 * @param byCollege people of each collège; those of imports that tell none are under the empty key
 * @param byGuests people without an account, whatever their collège
 */
public record Tally(Map<Optional<College>, Map<Position, Long>> byCollege, Map<Position, Long> byGuests) {
    public static final Tally NONE = new Tally(Map.of(), Map.of());

    public long of(Position position) {
        return byCollege.values().stream()
                .mapToLong(counts -> counts.getOrDefault(position, 0L))
                .sum();
    }

    /** One collège alone. */
    public Tally only(Optional<College> college) {
        return new Tally(Map.of(college, byCollege.getOrDefault(college, Map.of())), Map.of());
    }

    /** Guests alone, counted as if they were not. */
    public Tally guests() {
        return byGuests.isEmpty() ? NONE : new Tally(Map.of(Optional.empty(), byGuests), Map.of());
    }

    public List<Optional<College>> colleges() {
        return byCollege.keySet().stream()
                .sorted((a, b) -> Integer.compare(
                        a.map(Enum::ordinal).orElse(Integer.MAX_VALUE),
                        b.map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /** Collèges that may be counted apart. */
    public List<Optional<College>> told() {
        var untold = untoldColleges();
        return colleges().stream().filter(college -> !untold.contains(college)).toList();
    }

    /** Beside those told, collèges of which so few answered, or that would give those away; where none is told, none is named. */
    public List<Optional<College>> untold() {
        var untold = untoldColleges();
        return told().isEmpty()
                ? List.of()
                : colleges().stream().filter(untold::contains).toList();
    }

    /** Whether members answered, in no collège enough to be told. */
    public boolean tellsNoCollege() {
        return total() > 0 && told().isEmpty();
    }

    private Set<Optional<College>> untoldColleges() {
        return UntoldColleges.of(colleges().stream()
                .collect(Collectors.toMap(
                        Function.identity(), college -> only(college).total())));
    }

    /** Whether guests answered, and are too few to be counted apart. */
    public boolean hasFewGuests() {
        return guests().total() > 0 && FewPeople.isFew(guests().total());
    }

    /** Whether guests may be counted apart. */
    public boolean tellsGuests() {
        return !FewPeople.isFew(guests().total());
    }

    public long agree() {
        return of(Position.AGREE);
    }

    public long mixed() {
        return of(Position.MIXED);
    }

    public long disagree() {
        return of(Position.DISAGREE);
    }

    public long pass() {
        return of(Position.PASS);
    }

    /** People who took a position, passing aside: what shares are computed on. */
    public long expressed() {
        return agree() + mixed() + disagree();
    }

    public long total() {
        return expressed() + pass();
    }
}
