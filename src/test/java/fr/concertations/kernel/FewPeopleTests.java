package fr.concertations.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** No number points at somebody, not even by subtraction. */
class FewPeopleTests {
    @Test
    void largeCollegesAreAllTold() {
        assertThat(FewPeople.untold(Map.of("citizens", 301L, "agents", 54L, "officials", 11L)))
                .isEmpty();
    }

    @Test
    void theOnlySmallOneTakesTheNextWithIt() {
        assertThat(FewPeople.untold(Map.of("citizens", 301L, "agents", 54L, "officials", 10L)))
                .containsExactlyInAnyOrder("officials", "agents");
    }

    @Test
    void twoSmallOnesTogetherAreEnoughWhenElevenStandBehindThem() {
        assertThat(FewPeople.untold(Map.of("citizens", 301L, "agents", 6L, "officials", 5L)))
                .containsExactlyInAnyOrder("agents", "officials");
        assertThat(FewPeople.untold(Map.of("citizens", 301L, "agents", 3L, "officials", 2L)))
                .containsExactlyInAnyOrder("agents", "officials", "citizens");
    }

    @Test
    void nobodyIsNotSomebody() {
        assertThat(FewPeople.untold(Map.of("citizens", 301L, "agents", 0L))).isEmpty();
    }
}
