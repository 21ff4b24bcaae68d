package fr.concertations.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What changed on this node since the last call to the others. Only a wake-up: those who hear it read again, and whoever
 * misses it sees the change at the next reading.
 */
@Component
public class LiveChanges {
    private final Set<String> topics = ConcurrentHashMap.newKeySet();

    /** To be told once the current transaction is committed; at once without one. */
    public void changed(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            topics.add(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                topics.add(topic);
            }
        });
    }

    /** Takes them; each is told once. */
    Set<String> take() {
        var taken = Set.copyOf(topics);
        topics.removeAll(taken);
        return taken;
    }
}
