package fr.concertations.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The two vectors its authors publish, and what each line of the budget is worth. */
class EcoIndexTests {
    @Test
    void thePublishedVectors() {
        assertThat(EcoIndex.of(100, 100, 100)).isEqualTo(72, within(0.02));
        assertThat(EcoIndex.of(52, 12, 549.253)).isEqualTo(90.39, within(0.005));
    }

    @Test
    void theSameRankInEachTableTakesFivePointsARank() {
        assertThat(EcoIndex.of(0, 0, 0)).isEqualTo(100);
        assertThat(EcoIndex.of(233, 34, 479.46)).isEqualTo(80, within(1e-9));
        assertThat(EcoIndex.of(600_000, 4000, 300_000)).isZero();
    }

    @Test
    void thePageThatSpendsItsWholeBudgetIsOfGradeA() {
        assertThat(EcoIndex.of(340, 10, 60)).isGreaterThan(EcoIndex.GRADE_A);
        assertThat(EcoIndex.of(480, 10, 60)).isLessThan(EcoIndex.GRADE_A);
    }
}
