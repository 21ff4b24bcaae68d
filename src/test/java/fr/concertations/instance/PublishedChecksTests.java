package fr.concertations.instance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** The figures of the checks are read as the checks write them. */
class PublishedChecksTests {
    @Test
    void criteriaAreCountedOnceHoweverTheyAreLookedAt() {
        var checks = StoredJson.read("""
                {"measuredOn":"2026-11-27","commit":"","tools":[{"name":"axe-core","version":"4.11.4"}],"pages":["/"],
                 "schemes":["light","dark"],"widths":[640,320,1280],"criteria":[{"id":"8.2","how":"axe","pages":3,"failures":0},
                 {"id":"8.2","how":"validator","pages":3,"failures":2},{"id":"10.11","how":"own","pages":3,"failures":0}]}""", AccessibilityChecks.class);
        assertThat(checks.checked()).isEqualTo(2);
        assertThat(checks.failing())
                .extracting(AccessibilityChecks.Criterion::id)
                .containsExactly("8.2");
        assertThat(checks.by("own")).isEqualTo("10.11");
        assertThat(checks.narrowest()).isEqualTo(320);
        assertThat(checks.widest()).isEqualTo(1280);
    }

    @Test
    void theHeaviestPageOfEachKindIsShown() {
        var measures = StoredJson.read("""
                {"measuredOn":"2026-11-27","pages":[{"path":"/a","kind":"x","bytes":10,"requests":3,"elements":5,"ecoindex":90.1},
                 {"path":"/b","kind":"x","bytes":20,"requests":3,"elements":341,"ecoindex":89},{"path":"/c","kind":"y","bytes":1,"requests":1,"elements":1,"ecoindex":99}]}""", PageMeasures.class);
        assertThat(measures.heaviest()).extracting(PageMeasures.Measured::path).containsExactly("/b", "/c");
        assertThat(measures.beyond()).isEqualTo(1);
        assertThat(measures.mostRequests()).isEqualTo(3);
    }
}
