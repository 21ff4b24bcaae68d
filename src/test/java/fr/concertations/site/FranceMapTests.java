package fr.concertations.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.site.map.Outlines;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import fr.concertations.testing.ApplicationTest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of territories that take part: everybody is on it, overseas too, and it stays small. */
@ApplicationTest
class FranceMapTests {
    @Autowired
    Territories territories;

    @Autowired
    Outlines outlines;

    @Autowired
    FranceMapMaker maker;

    @Test
    void eachTerritoryHasItsMarkWhileTheyAreFew() {
        var map = maker.of(
                Stream.of("COM-35238", "EPCI-243500139", "DEP-35", "REG-53", "COM-97411", "OM-988", "COM-98818")
                        .map(code -> engaged(code, EngagedTerritory.State.OPEN))
                        .toList());
        assertThat(map.grouped()).isFalse();
        assertThat(map.rows())
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.spot()).isNotNull());
        assertThat(map.rows().stream().map(FranceMap.Row::spot)).doesNotHaveDuplicates();
        assertThat(map.rows().getLast().region()).isEqualTo("Nouvelle-Calédonie");
        assertThat(map.engaged())
                .isEqualTo(outlines.path(
                        code -> Stream.of("REG-53", "REG-04", "OM-988").anyMatch(code.value()::equals)));
    }

    @Test
    void sixtyTerritoriesAreOneMarkForEachRegion() {
        var codes = Stream.concat(
                        territories.find("saint", 45).stream(),
                        Stream.of("974", "988", "53", "2A", "93").flatMap(c -> territories.byCodeTyped(c).stream()))
                .toList();
        var map = maker.of(codes.stream()
                .map(place -> engaged(place.code().value(), EngagedTerritory.State.QUIET))
                .toList());
        assertThat(map.grouped()).isTrue();
        assertThat(map.rows().stream().mapToInt(FranceMap.Row::count).sum()).isEqualTo(codes.size());
        assertThat(map.rows()).hasSizeLessThanOrEqualTo(26);
        assertThat(map.rows().stream().map(FranceMap.Row::region).toList().toString())
                .contains(codes.stream().map(Territory::name).toList());
    }

    @Test
    void everyDepartementRegionAndInhabitedOverseasTerritoryHasItsPlace() {
        var wide = Stream.concat(
                        territories.widest().stream(),
                        territories.widest().stream()
                                .flatMap(region -> territories.children(region.code(), 1).items().stream())
                                .filter(place -> place.kind() == Territory.Kind.DEPARTEMENT))
                .filter(place ->
                        !List.of("OM-984", "OM-989").contains(place.code().value()))
                .toList();
        assertThat(wide).hasSize(18 + 6 + 101);
        assertThat(wide)
                .allSatisfy(place -> assertThat(outlines.centre(place.code())).isPresent());
    }

    @Test
    void theDrawingIsAFewKilobytes() {
        assertThat(outlines.path(any -> true)).hasSizeLessThan(7_000);
    }

    private EngagedTerritory engaged(String code, EngagedTerritory.State state) {
        var place = territories.byCodeTyped(code).orElseThrow();
        var above = territories.ancestors(List.of(place.code())).values().stream()
                .flatMap(Collection::stream)
                .toList();
        var region = Stream.concat(Stream.of(place.code()), above.stream())
                .flatMap(c -> territories.byCode(c).stream())
                .filter(p -> p.kind() == Territory.Kind.REGION || p.kind() == Territory.Kind.OUTRE_MER)
                .findFirst();
        return new EngagedTerritory(place, state, above, region);
    }
}
