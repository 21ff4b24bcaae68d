package fr.concertations.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A change is heard on this node and on the others, once it is committed. */
@ApplicationTest
class LiveTests {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    LiveTopics topics;

    @Autowired
    LiveChanges changes;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Ballots ballots;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Test
    void aPositionIsHeardByWhoeverLooksAtTheContribution() throws InterruptedException {
        var contribution = scene.contribution(scene.everythingOpen());
        var heard = new CountDownLatch(1);
        var subscription = topics.listen(contribution.id().liveTopic(), heard::countDown);
        ballots.cast(people.citizen(), contribution.id(), Position.AGREE);
        assertThat(heard.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        subscription.end();
    }

    /** Another node has topics and changes of its own, and the same database. */
    @Test
    void anotherNodeHearsIt() throws InterruptedException {
        var elsewhere = new LiveTopics();
        var otherNode = new LiveWire(database, new LiveChanges(), elsewhere, true);
        var topic = "essai:" + UUID.randomUUID();
        var heard = new CountDownLatch(1);
        otherNode.start();
        try {
            elsewhere.listen(topic, heard::countDown);
            changes.changed(topic);
            assertThat(heard.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            otherNode.stop();
        }
        assertThat(otherNode.isRunning()).isFalse();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        var mine = new LiveChanges();
        transactions.executeWithoutResult(status -> {
            mine.changed("undone");
            assertThat(mine.take()).isEmpty();
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> mine.changed("done"));
        assertThat(mine.take()).containsExactly("done");
        assertThat(mine.take()).isEmpty();
    }

    @Test
    void manyTopicsGoInAsFewMessagesAsHoldThem() {
        var many = IntStream.range(0, 1000)
                .mapToObj(n -> "contribution:" + UUID.randomUUID())
                .toList();
        var payloads = LiveWire.payloads(many);
        assertThat(payloads).allSatisfy(p -> assertThat(p.length()).isLessThan(8000));
        assertThat(payloads.stream().flatMap(p -> List.of(p.split(" ")).stream()))
                .containsExactlyElementsOf(many);
        assertThat(LiveWire.payloads(Collections.emptyList())).isEmpty();
    }

    @Test
    void whoeverLeftHearsNothing() {
        var alone = new LiveTopics();
        var told = new AtomicInteger();
        alone.listen("a", told::incrementAndGet).end();
        alone.listen("b", told::incrementAndGet);
        alone.tell(List.of("a", "b", "c"));
        alone.tellEverything();
        assertThat(told).hasValue(2);
    }
}
