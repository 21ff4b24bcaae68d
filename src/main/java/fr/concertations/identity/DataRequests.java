package fr.concertations.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How often somebody gets all of their data: reading it all costs more than a page. */
@Service
public class DataRequests {
    private static final int AN_HOUR = 12;

    private final RateLimits limits;

    DataRequests(RateLimits limits) {
        this.limits = limits;
    }

    /** Counts one. @return empty when it may be given; else how long until it may */
    public Optional<Duration> take(AccountId person) {
        return limits.take("own data of " + person, AN_HOUR);
    }
}
