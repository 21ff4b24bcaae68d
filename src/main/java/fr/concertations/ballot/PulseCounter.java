package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Positions committed on this node since they were last added to the database. In memory, so that counting costs a vote
 * nothing: a node killed loses its last seconds, which an alarm can afford since tallies never come from here.
 */
@Component
class PulseCounter {
    private final ConcurrentHashMap<Key, Pulse> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    PulseCounter(Clock clock) {
        this.clock = clock;
    }

    /** To be counted in the present hour, once the current transaction is committed. */
    void count(ContributionId contribution, boolean guest) {
        var pulse = Pulse.one(contribution, clock.instant().truncatedTo(ChronoUnit.HOURS), guest);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                add(pulse);
            }
        });
    }

    /** Takes them; each is told once. */
    List<Pulse> take() {
        return counted.keySet().stream()
                .map(counted::remove)
                .filter(Objects::nonNull)
                .toList();
    }

    /** For the next time, when they could not be kept. */
    void putBack(Collection<Pulse> pulses) {
        pulses.forEach(this::add);
    }

    private void add(Pulse pulse) {
        counted.merge(new Key(pulse.contribution(), pulse.hour()), pulse, Pulse::and);
    }

    private record Key(ContributionId contribution, Instant hour) {}
}
