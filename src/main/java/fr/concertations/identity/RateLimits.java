package fr.concertations.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL.PostgreSQLSelectForUpdateBasedProxyManagerBuilder;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * How often something may be done. Counted in PostgreSQL for all nodes together, under hashes, and forgotten once the
 * buckets are full again. Takes a connection of its own: to be asked outside transactions.
 */
@Component
public class RateLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int FORGOTTEN_AT_ONCE = 1000;
    private static final int MOST_HERE = 100_000;
    private static final int FORGETTING_EVERY = 500;

    private final AtomicInteger taken = new AtomicInteger();
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Cache<String, Bucket> here =
            Caffeine.newBuilder().expireAfterAccess(HOUR).maximumSize(MOST_HERE).build();
    private final TimeMeter meter;

    RateLimits(DataSource database, Clock clock) {
        meter = meter(clock);
        buckets = new PostgreSQLSelectForUpdateBasedProxyManagerBuilder<>(database, PrimaryKeyMapper.STRING)
                .table("identity.rate_limit")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(5)))
                .clientClock(meter)
                .build();
    }

    /**
     * Counts one act.
     *
     * @param what whose acts of which kind
     * @return empty when it may be done; else how long until it may
     */
    public Optional<Duration> take(String what, int perHour) {
        if (taken.incrementAndGet() % FORGETTING_EVERY == 0) buckets.removeExpired(FORGOTTEN_AT_ONCE);
        var probe = buckets.builder().build(key(what), () -> perHour(perHour)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The same, counted on this node only: for what is done so often that a write for each would weigh more than the act. */
    public Optional<Duration> takeHere(String what, int perHour) {
        var bucket = here.get(
                what,
                w -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                        .withCustomTimePrecision(meter)
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** One subscriber's network: an IPv4 address, or the first half of an IPv6 one. */
    public static String network(String ip) {
        return ip.contains(":") ? String.join(":", Arrays.copyOf(ip.split(":"), 4)) : ip;
    }

    private static String key(String what) {
        return HexFormat.of().formatHex(Secrets.hash("rate limit", what));
    }

    private static BucketConfiguration perHour(int acts) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(acts).refillGreedy(acts, HOUR))
                .build();
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
