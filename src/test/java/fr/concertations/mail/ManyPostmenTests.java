package fr.concertations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.db.mail.Tables;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several nodes carry letters at once, each letter once. */
class ManyPostmenTests extends PostTest {
    private static final int LETTERS = 200;

    @Test
    void eachOfTwoHundredLettersIsSentOnceByTwoPostmen() throws Exception {
        for (var i = 0; i < LETTERS; i++) post(letterTo(i + "-" + address));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> carrying = () -> {
                var postman = postman(false);
                while (dsl.fetchExists(Tables.OUTBOX, Tables.OUTBOX.STATE.eq("WAITING"))) postman.deliver();
                return null;
            };
            for (var done : threads.invokeAll(
                    IntStream.range(0, 2).mapToObj(i -> carrying).toList())) done.get();
        }
        for (var i = 0; i < LETTERS; i++)
            assertThat(receivedAt(i + "-" + address)).hasSize(1);
    }
}
