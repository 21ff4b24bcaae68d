package fr.concertations.ballot;

import fr.concertations.kernel.InRounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Folds the journal of positions every two seconds, and has everything counted again once a night, in a thread of its own. */
@Component
class CountKeeper extends InRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CountKeeper.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime AT = LocalTime.of(3, 10);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long PAUSES_BETWEEN_LOOKS = Duration.ofMinutes(10).dividedBy(PAUSE);

    private final KeptCounts counts;
    private final Clock clock;

    CountKeeper(KeptCounts counts, Clock clock, @Value("${concertations.live:true}") boolean autoStartup) {
        super("count-keeper", PAUSE, autoStartup);
        this.counts = counts;
        this.clock = clock;
    }

    /** Unless it was done since the hour of the last night, here or on another node. */
    void recountWhenDue() {
        try {
            counts.recountUnlessSince(lastNight()).ifPresent(CountKeeper::tell);
        } catch (RuntimeException e) {
            LOG.error("Positions could not be counted again", e);
        }
    }

    /** Nothing is looked at during the first minutes: the server has just started. */
    @Override
    protected void round(long number) {
        fold();
        if (number > 0 && number % PAUSES_BETWEEN_LOOKS == 0) recountWhenDue();
    }

    /** What could not be folded is read from the journal, and folded the next time. */
    private void fold() {
        try {
            counts.fold();
        } catch (RuntimeException e) {
            LOG.warn("Counts of positions could not be folded, trying again: {}", e.getMessage());
        }
    }

    private Instant lastNight() {
        var now = clock.instant().atZone(PARIS);
        var tonight = now.with(AT);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    private static void tell(Recount recount) {
        if (recount.differences() == 0)
            LOG.info("{} positions counted again: the counts were right", recount.positions());
        else
            LOG.error(
                    "{} positions counted again: {} figures were wrong and are put right",
                    recount.positions(),
                    recount.differences());
    }
}
