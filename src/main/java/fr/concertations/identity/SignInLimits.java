package fr.concertations.identity;

import fr.concertations.kernel.InvalidInput;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL.PostgreSQLSelectForUpdateBasedProxyManagerBuilder;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * How many codes may be asked: few for one address, many from one network, since a whole town hall may share one. Counted
 * in PostgreSQL for all nodes together, under hashes, and forgotten once the buckets are full again.
 */
@Component
class SignInLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final BucketConfiguration PER_ADDRESS = perHour(3);
    private static final BucketConfiguration PER_NETWORK = perHour(60);
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    SignInLimits(DataSource database, Clock clock) {
        buckets = new PostgreSQLSelectForUpdateBasedProxyManagerBuilder<>(database, PrimaryKeyMapper.STRING)
                .table("identity.rate_limit")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(5)))
                .clientClock(meter(clock))
                .build();
    }

    /** @throws InvalidInput at {@code email}, saying in how many minutes to come back */
    void count(EmailAddress email, String ip) {
        buckets.removeExpired(FORGOTTEN_AT_ONCE);
        take("network " + network(ip), PER_NETWORK, "identity.signIn.tooManyHere");
        take("address " + email.value(), PER_ADDRESS, "identity.signIn.tooMany");
    }

    private void take(String what, BucketConfiguration limit, String refusal) {
        var probe = buckets.builder().build(key(what), () -> limit).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return;
        var minutes = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
        throw new InvalidInput("email", refusal, minutes);
    }

    /** One subscriber's network: an IPv4 address, or the first half of an IPv6 one. */
    private static String network(String ip) {
        return ip.contains(":") ? String.join(":", java.util.Arrays.copyOf(ip.split(":"), 4)) : ip;
    }

    private static String key(String what) {
        return HexFormat.of().formatHex(Secrets.hash("rate limit", what));
    }

    private static BucketConfiguration perHour(int codes) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(codes).refillGreedy(codes, HOUR))
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
