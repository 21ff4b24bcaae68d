package fr.concertations.site;

import fr.concertations.charter.Charters;
import fr.concertations.charter.Signatory;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.kernel.Slug;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.synthesis.PublishedTogether;
import fr.concertations.territory.Collectivite;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The territories that joined or signed, with what goes on in each, in as many statements for one as for a thousand. */
@Component
class EngagedTerritories {
    private final Collectivites collectivites;
    private final Charters charters;
    private final Territories territories;
    private final Concertations concertations;
    private final PublishedTogether documents;
    private final Clock clock;

    EngagedTerritories(
            Collectivites collectivites,
            Charters charters,
            Territories territories,
            Concertations concertations,
            PublishedTogether documents,
            Clock clock) {
        this.collectivites = collectivites;
        this.charters = charters;
        this.territories = territories;
        this.concertations = concertations;
        this.documents = documents;
        this.clock = clock;
    }

    /** By name. */
    List<EngagedTerritory> all() {
        return among(concertations.readable(Optional.empty()));
    }

    /** The same when the public concertations are already known. */
    List<EngagedTerritory> among(List<Concertation> debates) {
        var now = clock.instant();
        var concluded =
                documents.concluded(debates.stream().map(Concertation::id).toList());
        var open = held(debates, c -> ConcertationCards.takesPart(c, now));
        var done = held(debates, c -> concluded.contains(c.id()));
        var places = places();
        var ancestors = territories.ancestors(places.keySet());
        var wider = territories.byCodes(
                ancestors.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return places.values().stream()
                .map(place -> {
                    var above = ancestors.getOrDefault(place.code(), List.of());
                    return new EngagedTerritory(
                            place,
                            state(open.contains(place.code()), done.contains(place.code())),
                            above,
                            region(place, above, wider));
                })
                .sorted(Comparator.comparing(e -> Slug.folded(e.territory().name())))
                .toList();
    }

    private Map<TerritoryCode, Territory> places() {
        var joined = collectivites.joined().stream().map(Collectivite::territory);
        var signed = charters.signatories().stream().map(Signatory::territory);
        return Stream.concat(joined, signed)
                .filter(place -> !place.former())
                .collect(Collectors.toMap(Territory::code, place -> place, (one, same) -> one));
    }

    private static EngagedTerritory.State state(boolean open, boolean done) {
        if (open) return EngagedTerritory.State.OPEN;
        return done ? EngagedTerritory.State.CONCLUDED : EngagedTerritory.State.QUIET;
    }

    private static Set<TerritoryCode> held(List<Concertation> debates, Predicate<Concertation> which) {
        return debates.stream()
                .filter(which)
                .flatMap(c -> c.territories().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Territory> region(
            Territory place, List<TerritoryCode> above, Map<TerritoryCode, Territory> wider) {
        return Stream.concat(Stream.of(place), above.stream().flatMap(code -> Stream.ofNullable(wider.get(code))))
                .filter(one -> one.kind() == Territory.Kind.REGION || one.kind() == Territory.Kind.OUTRE_MER)
                .findFirst();
    }
}
