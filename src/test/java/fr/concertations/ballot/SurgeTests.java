package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a burst of positions, and what is only a busy hour. */
class SurgeTests {
    @Test
    void thirtyPositionsOutOfNothingAreABurstAndTwentyNineAreNot() {
        assertThat(Surge.of(quietThen(30), 0).isBurst()).isTrue();
        assertThat(Surge.of(quietThen(29), 0).isBurst()).isFalse();
    }

    @Test
    void nothingBeforeAndNothingElsewhereLetsOneExpected() {
        assertThat(Surge.of(quietThen(40), 0)).isEqualTo(new Surge(40, 1));
    }

    @Test
    void whatTheOthersReceiveInTheSameHourIsExpectedHereToo() {
        assertThat(Surge.of(quietThen(40), 7).isBurst()).isTrue();
        assertThat(Surge.of(quietThen(40), 7.1).isBurst()).isFalse();
    }

    @Test
    void whatItReceivedTheDayBeforeIsExpectedAgain() {
        assertThat(Surge.of(steadyThen(7, 40), 2).expected()).isEqualTo(8);
        assertThat(Surge.of(steadyThen(7, 40), 2).isBurst()).isTrue();
        assertThat(Surge.of(steadyThen(8, 40), 2).isBurst()).isFalse();
    }

    @Test
    void onlyTheTwentyFourHoursBeforeCount() {
        var hours = new ArrayList<>(Collections.nCopies(23, 1000));
        hours.addAll(Collections.nCopies(24, 0));
        hours.add(30);
        assertThat(Surge.of(hours, 0)).isEqualTo(new Surge(30, 1));
    }

    private static List<Integer> quietThen(int last) {
        return steadyThen(0, last);
    }

    private static List<Integer> steadyThen(int each, int last) {
        var hours = new ArrayList<>(Collections.nCopies(47, each));
        hours.add(last);
        return hours;
    }
}
