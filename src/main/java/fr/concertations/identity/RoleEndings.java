package fr.concertations.identity;

import fr.concertations.kernel.InRounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every ten minutes, on each node, writes to whoever holds a role that ends within a week, or just ended; each is told once. */
@Component
class RoleEndings extends InRounds {
    static final Duration AHEAD = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(RoleEndings.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration STILL_NEWS = Duration.ofDays(2);

    private final RoleGrants grants;
    private final TrustLetters letters;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RoleEndings(
            RoleGrants grants,
            TrustLetters letters,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${concertations.live:true}") boolean autoStartup) {
        super("role-endings", PAUSE, autoStartup);
        this.grants = grants;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A role that is about to end, or did. */
    record Ending(AccountId holder, Grant grant, Instant end) {}

    @Override
    protected void round(long number) {
        try {
            tell();
        } catch (RuntimeException e) {
            LOG.warn("Roles that end could not be told of, trying again: {}", e.getMessage());
        }
    }

    void tell() {
        transactions.executeWithoutResult(status -> {
            var now = clock.instant();
            grants.endingBetween(now, now.plus(AHEAD), AHEAD)
                    .forEach(one -> letters.roleEnds(one.holder(), one.grant(), one.end(), false));
            grants.endingBetween(now.minus(STILL_NEWS), now, Duration.ZERO)
                    .forEach(one -> letters.roleEnds(one.holder(), one.grant(), one.end(), true));
        });
    }
}
