package fr.concertations.site;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.site.map.Outlines;
import fr.concertations.site.map.Spot;
import fr.concertations.site.map.Spread;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the territories that take part: one mark each while they are few, one for each région when they are many. */
@Component
class FranceMapMaker {
    /** More marks would make the page heavy and could not be told apart. */
    static final int MOST_MARKS = 14;

    /** Invented territories are nowhere: they stand at sea, in the corner. */
    private static final Spot AT_SEA = new Spot(50, 66);

    private final Outlines outlines;
    private final Territories territories;

    FranceMapMaker(Outlines outlines, Territories territories) {
        this.outlines = outlines;
        this.territories = territories;
    }

    FranceMap of(List<EngagedTerritory> engaged) {
        var regions = engaged.stream()
                .flatMap(e -> e.region().stream())
                .map(Territory::code)
                .collect(Collectors.toSet());
        var grouped = engaged.size() > MOST_MARKS;
        return new FranceMap(
                outlines.path(regions::contains),
                outlines.path(code -> !regions.contains(code)),
                engaged.stream().anyMatch(e -> e.territory().demonstration()),
                grouped,
                labels(),
                grouped ? byRegion(engaged) : each(engaged));
    }

    private List<FranceMap.Row> each(List<EngagedTerritory> engaged) {
        var spread = new Spread();
        return engaged.stream()
                .map(e -> new FranceMap.Row(
                        spot(e).map(spread::place).orElse(null),
                        e.state(),
                        e.territory().name(),
                        e.territory().path(),
                        e.region().map(Territory::name).orElse(""),
                        1,
                        e.state() == EngagedTerritory.State.OPEN ? 1 : 0))
                .toList();
    }

    private List<FranceMap.Row> byRegion(List<EngagedTerritory> engaged) {
        var spread = new Spread();
        return engaged.stream()
                .collect(Collectors.groupingBy(EngagedTerritory::region, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(
                        group -> group.getKey().map(Territory::name).orElse("\uFFFF")))
                .map(group -> group(group.getKey(), group.getValue(), spread))
                .toList();
    }

    private FranceMap.Row group(Optional<Territory> region, List<EngagedTerritory> inside, Spread spread) {
        var wanted = region.isPresent() ? outlines.centre(region.get().code()) : Optional.of(AT_SEA);
        return new FranceMap.Row(
                wanted.map(spread::place).orElse(null),
                inside.stream()
                        .map(EngagedTerritory::state)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                region.map(Territory::name).orElse(""),
                region.map(Territory::path).orElse("/territoires"),
                inside.stream().map(e -> e.territory().name()).collect(Collectors.joining(", ")),
                inside.size(),
                inside.stream()
                        .filter(e -> e.state() == EngagedTerritory.State.OPEN)
                        .count());
    }

    private Optional<Spot> spot(EngagedTerritory engaged) {
        if (engaged.territory().demonstration()) return Optional.of(AT_SEA);
        return Stream.concat(Stream.of(engaged.territory().code()), engaged.ancestors().stream())
                .flatMap(code -> outlines.centre(code).stream())
                .findFirst();
    }

    private List<FranceMap.Label> labels() {
        Set<TerritoryCode> apart = outlines.apart();
        Map<TerritoryCode, Territory> known = territories.byCodes(apart);
        return apart.stream()
                .sorted(Comparator.comparing(TerritoryCode::value))
                .flatMap(code -> label(known.get(code), code).stream())
                .toList();
    }

    private Optional<FranceMap.Label> label(@Nullable Territory area, TerritoryCode code) {
        return Optional.ofNullable(area)
                .flatMap(known -> outlines.name(code).map(spot -> new FranceMap.Label(known.name(), spot)));
    }
}
