package fr.concertations.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Without groups: what gathers and what divides, worked out by hand. */
class TogetherTests {
    @Test
    void elevenPeopleAtLeastAreNeeded() {
        assertThat(Together.gathers(10, 0, 10)).isZero();
        assertThat(Together.gathers(11, 0, 11)).isPositive();
        assertThat(Together.divides(5, 5, 10)).isZero();
        assertThat(Together.divides(5, 6, 11)).isPositive();
    }

    /** 10 of 13: share 11/15, and 2 √14 · (11/14 − ½) = 2.138 standard deviations. */
    @Test
    void moreThanHalfIsNotEnoughWhereChanceWouldDoIt() {
        assertThat(Together.gathers(10, 1, 13)).isCloseTo(11.0 / 15 * 2.138, within(1e-3));
        assertThat(Together.gathers(1, 10, 13)).isEqualTo(Together.gathers(10, 1, 13));
        assertThat(Together.gathers(8, 2, 13)).as("1.069 of 1.282 needed").isZero();
    }

    @Test
    void threeInTenOnEachSideWithThoseWhoPassCounted() {
        assertThat(Together.divides(6, 14, 20)).isCloseTo(0.3, within(1e-9));
        assertThat(Together.divides(5, 15, 20)).isZero();
        assertThat(Together.divides(6, 6, 21)).isZero();
    }
}
