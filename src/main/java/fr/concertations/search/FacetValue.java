package fr.concertations.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value results can be narrowed by, and how it is called.
 *
 * @param value code or id, as it stands in addresses
 * @param label the name to show, or the key of its text
 * @param translated whether the label is the key of a text
 * @param spell when it holds; null when it always does
 */
public record FacetValue(
        String value,
        String label,
        boolean translated,
        @Nullable Spell spell) {
    public FacetValue(String value, String label, boolean translated) {
        this(value, label, translated, null);
    }

    /** A value with a name of its own: a territory, a concertation, a theme. */
    public static FacetValue named(String value, String name) {
        return new FacetValue(value, name, false);
    }

    /** A value of a closed list whose name is in our texts: {@code translated("CITIZEN", "college.CITIZEN")}. */
    public static FacetValue translated(String value, String textKey) {
        return new FacetValue(value, textKey, true);
    }

    /**
     * The same when it holds for a while only: nothing has to be indexed anew as time passes.
     *
     * @param from included; null when it always did
     * @param until excluded; null when it always will
     */
    public static FacetValue during(String value, String textKey, @Nullable Instant from, @Nullable Instant until) {
        return new FacetValue(value, textKey, true, Spell.of(from, until));
    }

    /** Empty when it does not hold at this instant. */
    Optional<FacetValue> at(Instant now) {
        if (spell == null) return Optional.of(this);
        return spell.covers(now) ? Optional.of(new FacetValue(value, label, translated)) : Optional.empty();
    }

    /** Each value once, by the first of its names; spells of one value that meet are one. */
    static List<FacetValue> once(List<FacetValue> values) {
        var byValue = new LinkedHashMap<String, List<FacetValue>>();
        for (var value : values)
            byValue.computeIfAbsent(value.value(), none -> new ArrayList<>()).add(value);
        return byValue.values().stream().flatMap(same -> united(same).stream()).toList();
    }

    private static List<FacetValue> united(List<FacetValue> same) {
        var first = same.getFirst();
        var always = new FacetValue(first.value(), first.label(), first.translated());
        var spells = same.stream().map(FacetValue::spell).toList();
        if (spells.contains(null)) return List.of(always);
        return Spell.united(spells.stream().flatMap(Stream::ofNullable).toList()).stream()
                .map(spell -> new FacetValue(first.value(), first.label(), first.translated(), spell))
                .toList();
    }

    /** From one millisecond to another, both included. */
    record Spell(long from, long to) {
        static Spell of(@Nullable Instant from, @Nullable Instant until) {
            return new Spell(
                    from == null ? Long.MIN_VALUE : from.toEpochMilli(),
                    until == null ? Long.MAX_VALUE : until.toEpochMilli() - 1);
        }

        /** In order; none meets another. */
        static List<Spell> united(List<Spell> spells) {
            var united = new ArrayList<Spell>();
            for (var spell : spells.stream()
                    .sorted(Comparator.comparingLong(Spell::from))
                    .toList()) {
                var last = united.isEmpty() ? null : united.getLast();
                if (last == null || last.to < spell.from) united.add(spell);
                else united.set(united.size() - 1, new Spell(last.from, Math.max(last.to, spell.to)));
            }
            return united;
        }

        boolean covers(Instant now) {
            return from <= now.toEpochMilli() && now.toEpochMilli() <= to;
        }
    }
}
