package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Confirmed.Extent;
import fr.concertations.identity.College;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many élus were confirmed is told so that neither they nor the others can be made out when they are few. */
class ConfirmedTests {
    @Test
    void fewerThanElevenAreNotTold() {
        assertThat(Confirmed.of(College.ELECTED, 0, 40)).isEmpty();
        assertThat(Confirmed.of(College.ELECTED, 10, 40)).isEmpty();
        assertThat(Confirmed.of(College.ELECTED, 10, 10)).isEmpty();
    }

    @Test
    void aNumberIsExactWhenTheOthersAreElevenOrMore() {
        assertThat(Confirmed.of(College.ELECTED, 11, 22))
                .contains(new Confirmed(College.ELECTED, Extent.EXACTLY, 11, 22));
    }

    @Test
    void allOfThemIsSaidSo() {
        assertThat(Confirmed.of(College.AGENT, 11, 11)).contains(new Confirmed(College.AGENT, Extent.ALL, 11, 11));
    }

    /** Whatever between one and ten the others are, the same is said. */
    @Test
    void fewOthersCannotBeCounted() {
        var told = new HashMap<Long, Set<Confirmed>>();
        for (long voters = 12; voters < 60; voters++)
            for (long others = 1; others <= 10; others++)
                told.computeIfAbsent(voters, all -> new HashSet<>())
                        .addAll(Confirmed.of(College.ELECTED, voters - others, voters).stream()
                                .toList());
        told.forEach((voters, said) -> assertThat(said)
                .isEqualTo(
                        voters < 21
                                ? Set.of()
                                : Set.of(new Confirmed(College.ELECTED, Extent.AT_LEAST, voters - 10, voters))));
    }
}
