package fr.concertations.debate;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a concertation and all it contains can be found under: its name, its territories and those around them. */
@Component
public class ConcertationFacets {
    private static final Comparator<Territory> SMALLER_FIRST =
            Comparator.comparing(Territory::kind).thenComparing(Territory::name);

    private final Territories territories;

    ConcertationFacets(Territories territories) {
        this.territories = territories;
    }

    /** For each of these, the facets {@link SearchDocument#TERRITORY}, {@link SearchDocument#CONCERTATION} and {@link SearchDocument#STAGE}. */
    public Map<ConcertationId, Map<String, List<FacetValue>>> of(Collection<Concertation> concertations) {
        var around = concertations.stream()
                .map(Concertation::territories)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::around));
        return concertations.stream()
                .collect(Collectors.toMap(
                        Concertation::id,
                        concertation -> Map.of(
                                SearchDocument.TERRITORY,
                                around.getOrDefault(concertation.territories(), List.of()),
                                SearchDocument.CONCERTATION,
                                List.of(FacetValue.named(concertation.id().toString(), concertation.title())),
                                SearchDocument.STAGE,
                                StageSpells.of(concertation))));
    }

    /** Its own first, in their order. */
    private List<FacetValue> around(List<TerritoryCode> own) {
        var places = territories.byCodes(territories.withAncestors(own));
        var above = places.values().stream()
                .filter(place -> !own.contains(place.code()))
                .sorted(SMALLER_FIRST);
        return Stream.concat(own.stream().flatMap(code -> Optional.ofNullable(places.get(code)).stream()), above)
                .map(place -> FacetValue.named(place.code().value(), place.name()))
                .toList();
    }
}
