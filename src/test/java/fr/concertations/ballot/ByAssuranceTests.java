package fr.concertations.ballot;

import static fr.concertations.identity.Assurance.EMAIL;
import static fr.concertations.identity.Assurance.NONE;
import static fr.concertations.identity.Assurance.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.Assurance;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No class of fewer than eleven people is told, nor can it be found by subtraction. */
class ByAssuranceTests {
    @Test
    void classesOfElevenOrMoreAreTold() {
        var known = new ByAssurance(Map.of(NONE, 40L, EMAIL, 30L, VERIFIED, 11L));
        assertThat(known.told()).containsExactly(VERIFIED, EMAIL, NONE);
        assertThat(known.untold()).isEmpty();
    }

    @Test
    void oneAloneIsToldWhenItIsEnough() {
        assertThat(new ByAssurance(Map.of(EMAIL, 11L)).told()).containsExactly(EMAIL);
    }

    @Test
    void theSmallestOfTheOthersHidesAClassOfFew() {
        var known = new ByAssurance(Map.of(NONE, 40L, EMAIL, 30L, VERIFIED, 3L));
        assertThat(known.told()).containsExactly(NONE);
        assertThat(known.untold()).containsExactly(VERIFIED, EMAIL);
    }

    @Test
    void twoOfFewNeedAThirdWhenTheyAreFewTogether() {
        var known = new ByAssurance(Map.of(NONE, 40L, EMAIL, 6L, VERIFIED, 3L));
        assertThat(known.told()).isEmpty();
        assertThat(known.untold()).containsExactly(VERIFIED, EMAIL, NONE);
    }

    @Test
    void amongFewPeopleNothingIsNamed() {
        for (var few : new Map<?, ?>[] {Map.of(), Map.of(EMAIL, 10L), Map.of(EMAIL, 7L, VERIFIED, 3L)}) {
            @SuppressWarnings("unchecked")
            var known = new ByAssurance((Map<Assurance, Long>) few);
            assertThat(known.told()).isEmpty();
            assertThat(known.untold()).isEmpty();
        }
    }
}
