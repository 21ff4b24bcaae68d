package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.concertations.kernel.TerritoryCode;
import fr.concertations.testing.ApplicationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.annotation.Transactional;

/** The official directory is there, whole, and any place is found as people name it. */
@ApplicationTest
class DirectoryTests {
    private static final TerritoryCode RENNES = new TerritoryCode("COM-35238");
    private static final TerritoryCode RENNES_METROPOLE = new TerritoryCode("EPCI-243500139");
    private static final TerritoryCode ILLE_ET_VILAINE = new TerritoryCode("DEP-35");
    private static final TerritoryCode BRETAGNE = new TerritoryCode("REG-53");

    @Autowired
    Territories territories;

    @Autowired
    Directory directory;

    @Autowired
    DSLContext dsl;

    @Test
    void holdsEveryPlaceOfTheOfficialDirectory() {
        assertThat(count("COMMUNE")).isEqualTo(34_969);
        assertThat(count("EPCI")).isEqualTo(1_255);
        assertThat(count("DEPARTEMENT")).isEqualTo(101);
        assertThat(count("REGION")).isEqualTo(18);
        assertThat(territories.widest()).hasSize(18 + 8);
    }

    @Test
    void whatLiesOverseasAndIsNeitherDepartementNorRegionHoldsItsCommunes() {
        var noumea = territories.byCodeTyped("98818").orElseThrow();
        assertThat(territories.parents(noumea.code()))
                .extracting(Territory::name, Territory::kind)
                .containsExactly(tuple("Nouvelle-Calédonie", Territory.Kind.OUTRE_MER));
        assertThat(territories.whereabouts(List.of(noumea.code()))).containsValue("Nouvelle-Calédonie");
        assertThat(territories.byCodeTyped("OM-987"))
                .hasValueSatisfying(place -> assertThat(place.path()).isEqualTo("/territoires/polynesie-francaise"));
        assertThat(dsl.fetchCount(PLACE, PLACE.PARENTS.contains(new String[] {"OM-987"})))
                .isEqualTo(48);
    }

    @Test
    void aPlaceIsKnownWithItsCodesAndPopulation() {
        var rennes = territories.byCode(RENNES).orElseThrow();
        assertThat(rennes.name()).isEqualTo("Rennes");
        assertThat(rennes.slug()).isEqualTo("rennes");
        assertThat(rennes.population().orElseThrow()).isBetween(200_000, 300_000);
        assertThat(rennes.postcodes()).containsExactly("35000", "35200", "35700");
        assertThat(territories
                        .byCode(new TerritoryCode("COM-94038"))
                        .orElseThrow()
                        .name())
                .isEqualTo("L’Haÿ-les-Roses");
        assertThat(territories.bySlug("rennes-metropole").orElseThrow().code()).isEqualTo(RENNES_METROPOLE);
        assertThat(territories.bySlug("nulle-part")).isEmpty();
    }

    @Test
    void aNameIsFoundWithoutItsAccentsTheMostLikelyFirst() {
        assertThat(found("Rennes")).startsWith("COM-35238", "EPCI-243500139");
        assertThat(found("rennes metropole")).startsWith("EPCI-243500139");
        assertThat(found("saint denis")).startsWith("COM-97411", "COM-93066");
        assertThat(found("st-denis 93")).first().isEqualTo("COM-93066");
        assertThat(found("l'hay les roses")).first().isEqualTo("COM-94038");
        assertThat(found("hay-les-roses")).first().isEqualTo("COM-94038");
        assertThat(found("oeting")).containsExactly("COM-57521");
        assertThat(found("Œting")).containsExactly("COM-57521");
        assertThat(found("le havre")).first().isEqualTo("COM-76351");
        assertThat(found("paris")).startsWith("COM-75056");
        assertThat(found("bretagne")).first().isEqualTo("REG-53");
        assertThat(found("ille et vil")).first().isEqualTo("DEP-35");
        assertThat(found("renn")).startsWith("EPCI-243500139", "COM-35238");
    }

    @Test
    void aPlaceIsFoundByAnyOfItsCodes() {
        assertThat(found("35238")).containsExactly("COM-35238");
        assertThat(found("243500139")).containsExactly("EPCI-243500139");
        assertThat(found(" 243 500 139 ")).containsExactly("EPCI-243500139");
        assertThat(found("com-35238")).containsExactly("COM-35238");
        assertThat(found("2a004")).first().isEqualTo("COM-2A004");
        assertThat(found("53")).containsExactlyInAnyOrder("DEP-53", "REG-53");
    }

    @Test
    void aPostcodeIsOftenSeveralCommunes() {
        assertThat(found("35000")).containsExactly("COM-35238");
        assertThat(territories.find("01400", 50))
                .hasSizeGreaterThan(3)
                .allSatisfy(place -> assertThat(place.postcodes().contains("01400")
                                || place.cog().filter("01400"::equals).isPresent())
                        .isTrue());
    }

    @Test
    void whatMeansNothingFindsNothing() {
        assertThat(found("")).isEmpty();
        assertThat(found("  ")).isEmpty();
        assertThat(found("!!! ' & | :* \\")).isEmpty();
        assertThat(found("zzzzzz")).isEmpty();
        assertThat(found("00000")).isEmpty();
        assertThat(found("x".repeat(5000))).isEmpty();
    }

    @Test
    void aTypedCodeNamesOnePlace() {
        assertThat(territories.byCodeTyped("35238").orElseThrow().code()).isEqualTo(RENNES);
        assertThat(territories.byCodeTyped("243500139").orElseThrow().code()).isEqualTo(RENNES_METROPOLE);
        assertThat(territories.byCodeTyped("COM-35238").orElseThrow().code()).isEqualTo(RENNES);
        assertThat(territories.byCodeTyped("35").orElseThrow().code()).isEqualTo(ILLE_ET_VILAINE);
        assertThat(territories.byCodeTyped("Rennes")).isEmpty();
    }

    @Test
    void onePlaceIsPartOfOthersAndContainsOthers() {
        assertThat(codes(territories.parents(RENNES))).contains("EPCI-243500139", "DEP-35");
        assertThat(territories.withAncestors(List.of(RENNES)))
                .isEqualTo(Set.of(RENNES, RENNES_METROPOLE, ILLE_ET_VILAINE, BRETAGNE));
        assertThat(territories.whereabouts(List.of(RENNES, RENNES_METROPOLE, ILLE_ET_VILAINE)))
                .containsEntry(RENNES, "Ille-et-Vilaine")
                .containsEntry(RENNES_METROPOLE, "Ille-et-Vilaine")
                .containsEntry(ILLE_ET_VILAINE, "Bretagne");
        assertThat(territories.withAncestors(List.of(new TerritoryCode("COM-93066"))))
                .as("a commune of Grand Paris is in one of its départements only")
                .extracting(TerritoryCode::value)
                .containsExactlyInAnyOrder("COM-93066", "EPCI-200054781", "DEP-93", "REG-11");
        var first = territories.children(RENNES_METROPOLE, 1);
        assertThat(first.total()).isEqualTo(43);
        assertThat(codes(first.items())).contains("COM-35238");
        var departement = territories.children(ILLE_ET_VILAINE, 1);
        assertThat(departement.items()).hasSize(Territories.PAGE);
        assertThat(departement.items().getFirst().kind()).isEqualTo(Territory.Kind.EPCI);
        assertThat(territories
                        .children(ILLE_ET_VILAINE, departement.pages() + 1)
                        .items())
                .isEmpty();
    }

    @Test
    void aSecondStartLoadsNothing() {
        assertThat(directory.load(Directory.FILE)).isFalse();
    }

    /** A commune that merged is kept, because people and acts refer to it; its address goes to nobody else. */
    @Test
    @Transactional
    void aNewEditionCorrectsAndForgetsNothing() throws IOException {
        var edition = """
                code\tkind\tcog\tsiren\tname\tpopulation\tparents\tpostcodes\tslug\tsearch_name
                COM-35238\tCOMMUNE\t35238\t213502388\tRennes-la-Grande\t300000\tDEP-35\t35000\tautre\trennes la grande
                COM-99001\tCOMMUNE\t99001\t\tRennes\t\tDEP-35\t\trennes\trennes
                DEP-35\tDEPARTEMENT\t35\t\tIlle-et-Vilaine\t1000000\t\t\tille-et-vilaine\tille et vilaine
                """;
        assertThat(directory.load(zipped(edition))).isTrue();
        var rennes = territories.byCode(RENNES).orElseThrow();
        assertThat(rennes.name()).isEqualTo("Rennes-la-Grande");
        assertThat(rennes.slug()).isEqualTo("rennes");
        assertThat(territories
                        .byCode(new TerritoryCode("COM-99001"))
                        .orElseThrow()
                        .slug())
                .isEqualTo("rennes-com-99001");
        assertThat(territories.byCode(BRETAGNE).orElseThrow().former()).isTrue();
        assertThat(found("bretagne")).isEmpty();
        assertThat(territories.parents(RENNES)).hasSize(1);
    }

    private static ByteArrayResource zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayResource(bytes.toByteArray());
    }

    private List<String> found(String typed) {
        return codes(territories.find(typed, 10));
    }

    private static List<String> codes(List<Territory> places) {
        return places.stream().map(place -> place.code().value()).toList();
    }

    private int count(String kind) {
        return dsl.fetchSingle(
                        "select count(*) from territory.place where kind = ? and not demonstration and not former",
                        kind)
                .get(0, Integer.class);
    }
}
