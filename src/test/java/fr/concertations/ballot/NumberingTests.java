package fr.concertations.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.identity.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NumberingTests {
    private static final int IDS = 20_000;

    @Test
    void eachIdHasOneNumberInTheOrderTheyCome() {
        var numbering = new Numbering<>(AccountId::new);
        Map<UUID, Integer> expected = new HashMap<>();
        var random = new Random(1);
        for (int n = 0; n < IDS; n++) {
            // Few different halves, so that many ids differ in one half only.
            var id = new UUID(random.nextInt(200), random.nextInt(200));
            var numbered = numbering.of(id.getMostSignificantBits(), id.getLeastSignificantBits());
            expected.putIfAbsent(id, expected.size());
            assertThat(numbered.number()).isEqualTo(expected.get(id));
            assertThat(numbered.id()).isEqualTo(new AccountId(id));
        }
        assertThat(expected).hasSizeGreaterThan(IDS / 2);
    }

    @Test
    void theSameIdIsTheSameObject() {
        var numbering = new Numbering<>(AccountId::new);
        assertThat(numbering.of(1, 2).id()).isSameAs(numbering.of(1, 2).id());
    }
}
