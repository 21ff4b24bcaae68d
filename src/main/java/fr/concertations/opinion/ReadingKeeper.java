package fr.concertations.opinion;

import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.InRounds;
import fr.concertations.kernel.LowPriority;
import fr.concertations.kernel.Rounds;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads votes again twice a second, beside those who vote, in a thread of its own that yields to theirs. A concertation that takes long is
 * left alone for as long; one that fails, for a minute.
 */
@Component
class ReadingKeeper extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingKeeper.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long REST = 1;
    private static final long REST_AFTER_FAILURE = Duration.ofMinutes(1).toNanos();

    private final Readings readings;
    private final Map<ConcertationId, Long> notBefore = new HashMap<>();

    ReadingKeeper(Readings readings, @Value("${concertations.live:true}") boolean autoStartup) {
        super(Rounds.computing("reading-keeper", PAUSE), autoStartup);
        this.readings = readings;
    }

    /** Every concertation that changed and is not at rest. */
    synchronized void readWhatChanged() {
        try {
            var now = System.nanoTime();
            notBefore.values().removeIf(moment -> now - moment >= 0);
            readings.due().forEach((concertation, revision) -> {
                if (!notBefore.containsKey(concertation)) read(concertation, revision);
            });
        } catch (RuntimeException e) {
            LOG.warn("Which votes changed could not be read, trying again: {}", e.getMessage());
        }
    }

    private void read(ConcertationId concertation, long revision) {
        var began = System.nanoTime();
        try {
            readings.read(concertation, revision);
            var took = System.nanoTime() - began;
            notBefore.put(concertation, System.nanoTime() + REST * took);
        } catch (RuntimeException e) {
            LOG.error("The votes of concertation {} could not be read", concertation, e);
            notBefore.put(concertation, System.nanoTime() + REST_AFTER_FAILURE);
            readings.failed(concertation);
        }
    }

    @Override
    protected void round(long number) {
        if (number == 0) LowPriority.take();
        readWhatChanged();
    }
}
