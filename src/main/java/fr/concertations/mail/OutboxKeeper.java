package fr.concertations.mail;

import fr.concertations.kernel.InRounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops letters nobody needs any more every ten seconds, and what is left of old ones once an hour. */
@Component
class OutboxKeeper extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final long PAUSES_BETWEEN_CLEANINGS = Duration.ofHours(1).dividedBy(PAUSE);
    private static final Duration KEPT = Duration.ofDays(90);

    private final OutboxRepository letters;
    private final TransactionTemplate transactions;

    OutboxKeeper(
            OutboxRepository letters,
            TransactionTemplate transactions,
            @Value("${concertations.live:true}") boolean autoStartup) {
        super("outbox-keeper", PAUSE, autoStartup);
        this.letters = letters;
        this.transactions = transactions;
    }

    @Override
    protected void round(long number) {
        try {
            expire();
            if (number % PAUSES_BETWEEN_CLEANINGS == 0) dropOld();
        } catch (RuntimeException e) {
            LOG.warn("Old letters could not be dropped, trying again: {}", e.getMessage());
        }
    }

    void expire() {
        transactions.executeWithoutResult(status -> letters.expire());
    }

    void dropOld() {
        transactions.executeWithoutResult(status -> letters.dropOlderThan(KEPT));
    }
}
