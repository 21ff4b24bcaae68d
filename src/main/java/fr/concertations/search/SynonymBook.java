package fr.concertations.search;

import fr.concertations.live.LiveChanges;
import fr.concertations.live.LiveTopics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The groups of synonyms as questions use them, kept in memory. A change is seen here at once, on the other nodes as
 * soon as they hear of it, and within a minute by one that heard nothing.
 */
@Component
class SynonymBook {
    private static final Logger LOG = LoggerFactory.getLogger(SynonymBook.class);
    private static final String TOPIC = "vocabulary";
    private static final long LONGEST_NANOS = Duration.ofMinutes(1).toNanos();

    /** @param change the last one known when it was read */
    private record Page(List<List<String>> groups, long change, long readAt) {}

    private final SynonymRepository repository;
    private final TransactionTemplate transactions;
    private final LiveChanges live;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Page page;

    SynonymBook(SynonymRepository repository, TransactionTemplate transactions, LiveChanges live, LiveTopics topics) {
        this.repository = repository;
        this.transactions = transactions;
        this.live = live;
        topics.listen(TOPIC, changes::incrementAndGet);
    }

    /** Each a list of expressions that mean the same; the same object as long as nothing changed. */
    List<List<String>> groups() {
        var known = page;
        if (known != null && known.change() == changes.get() && System.nanoTime() - known.readAt() < LONGEST_NANOS)
            return known.groups();
        return read(known);
    }

    /** To be called in the transaction that changes them. */
    void changed() {
        live.changed(TOPIC);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    /** A question is worth more than its synonyms: it does without them when they cannot be read. */
    private List<List<String>> read(@Nullable Page known) {
        var change = changes.get();
        var groups = known == null ? List.<List<String>>of() : known.groups();
        try {
            var read = transactions.execute(status ->
                    repository.all().stream().map(SynonymGroup::expressions).toList());
            if (!groups.equals(read)) groups = read;
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The vocabulary cannot be read for now: {}", e.getMessage());
        }
        page = new Page(groups, change, System.nanoTime());
        return groups;
    }
}
