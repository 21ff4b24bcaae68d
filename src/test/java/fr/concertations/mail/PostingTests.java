package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.db.mail.Tables;
import fr.concertations.testing.People;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** A letter is posted with what it tells of, once, and leaves nothing behind when it has left. */
class PostingTests extends PostTest {
    @Autowired
    People people;

    @Test
    void aLetterIsSentOnceAndItsWordsAreGone() throws Exception {
        assertThat(post(letter())).isTrue();
        deliver();
        deliver();
        assertThat(received()).hasSize(1);
        var row = dsl.selectFrom(Tables.OUTBOX)
                .where(Tables.OUTBOX.ADDRESS_HASH.eq(Hashes.ofAddress(address)))
                .fetchSingle();
        assertThat(row.getState()).isEqualTo("SENT");
        assertThat(row.getKind()).isEqualTo("test");
        assertThat(row.formatJSON()).doesNotContain(address).doesNotContain("nouve");
    }

    @Test
    void whatIsRolledBackIsNotPosted() throws Exception {
        transactions.executeWithoutResult(status -> {
            assertThat(outbox.post(letter())).isTrue();
            status.setRollbackOnly();
        });
        deliver();
        assertThat(received()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void aLetterIsPartOfATransactionOrRefused() {
        assertThatThrownBy(() -> outbox.post(letter())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theSameKeyIsPostedOnceWhoeverTries() throws Exception {
        var letter = letter().postedOnceAs("essai " + address);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> posting = () -> post(letter);
            var posted = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> posting).toList());
            var successes = 0;
            for (var one : posted) if (one.get()) successes++;
            assertThat(successes).isEqualTo(1);
        }
        deliver();
        assertThat(post(letter)).isFalse();
        deliver();
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsUselessByThenIsNeverSent() throws Exception {
        post(letter().urgentUntil(clock.instant().plus(Duration.ofMinutes(10))));
        clock.forward(Duration.ofMinutes(10));
        deliver();
        assertThat(states()).containsExactly("WAITING");
        keeper.expire();
        deliver();
        assertThat(states()).containsExactly("EXPIRED");
        assertThat(received()).isEmpty();
        assertThat(dsl.fetchCount(Tables.OUTBOX, Tables.OUTBOX.BODY.isNotNull()))
                .isZero();
    }

    @Test
    void anErasedAccountTakesItsLettersAlong() {
        var somebody = people.citizen();
        post(letter().ofAccount(somebody.id().value()));
        dsl.execute("delete from identity.account where id = ?", somebody.id().value());
        assertThat(states()).isEmpty();
    }

    @Test
    void nothingStaysOfAForgottenAddress() {
        post(letter());
        bounces.heard(Hashes.ofAddress(address), Status.of(550, ""));
        outbox.forget(" " + address.toUpperCase(Locale.ROOT));
        assertThat(states()).isEmpty();
        assertThat(bounces.isUnreachable(address)).isFalse();
    }

    @Test
    void whatIsLeftOfALetterGoesAfterNinetyDays() {
        post(letter());
        deliver();
        clock.forward(Duration.ofDays(89));
        keeper.dropOld();
        assertThat(states()).containsExactly("SENT");
        clock.forward(Duration.ofDays(3));
        keeper.dropOld();
        assertThat(states()).isEmpty();
    }
}
