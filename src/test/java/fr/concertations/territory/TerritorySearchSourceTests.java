package fr.concertations.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.testing.ApplicationTest;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the index knows of places. */
@ApplicationTest
class TerritorySearchSourceTests {
    @Autowired
    TerritorySearchSource source;

    @Test
    void aPlaceIsFoundByItsCodesAndWithinItsParents() {
        var rennes = source.document("COM-35238").orElseThrow();
        assertThat(rennes.path()).isEqualTo("/territoires/rennes");
        assertThat(rennes.codes()).contains("35238", "35000", "35700");
        assertThat(rennes.facets().get(SearchDocument.TERRITORY))
                .startsWith(FacetValue.named("COM-35238", "Rennes"))
                .contains(FacetValue.named("REG-53", "Bretagne"));
        assertThat(source.document("COM-00000")).isEmpty();
    }

    @Test
    void aRebuildGoesThroughEveryPlaceOnce() {
        var seen = new HashSet<String>();
        source.forEach(document -> assertThat(seen.add(document.id())).isTrue());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(34_969 + 1_255 + 101 + 18 + 8);
    }
}
