package fr.concertations.ballot;

import fr.concertations.kernel.InRounds;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Adds what this node counted to the database every few seconds, beside the votes, and has the busy hours looked at. What
 * a node killed had not added yet is lost, and only the alarm misses it; one that stops adds it first.
 */
@Component
class PulseKeeper extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(PulseKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long PAUSES_BETWEEN_CLEANINGS = Duration.ofHours(1).dividedBy(PAUSE);

    private final PulseCounter counter;
    private final Pulses pulses;

    PulseKeeper(PulseCounter counter, Pulses pulses, @Value("${concertations.live:true}") boolean autoStartup) {
        super("pulse-keeper", PAUSE, autoStartup);
        this.counter = counter;
        this.pulses = pulses;
    }

    /** Adds what was counted, puts it back when it could not, and looks at what is busy. */
    synchronized void flush() {
        var counted = counter.take();
        if (counted.isEmpty()) return;
        try {
            pulses.add(counted).forEach(this::look);
        } catch (RuntimeException e) {
            counter.putBack(counted);
            LOG.warn("Positions per hour could not be added, trying again: {}", e.getMessage());
        }
    }

    /** Stops after the pages, so that their last positions are added. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    protected void round(long number) {
        flush();
        if (number % PAUSES_BETWEEN_CLEANINGS == 0) clean();
    }

    /** One that fails must not keep the others from being looked at. */
    private void look(Pulse pulse) {
        try {
            pulses.look(pulse);
        } catch (RuntimeException e) {
            LOG.error("The positions on {} could not be looked at", pulse.contribution(), e);
        }
    }

    private void clean() {
        try {
            pulses.dropOld();
        } catch (RuntimeException e) {
            LOG.warn("Old positions per hour could not be dropped: {}", e.getMessage());
        }
    }

    @Override
    protected void last() {
        flush();
    }
}
