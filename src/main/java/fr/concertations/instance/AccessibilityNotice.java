package fr.concertations.instance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the foot of every page says, never waited for: it may be ten seconds old, and pages that tell of a failure have it
 * too. Templates ask it as {@code @accessibilityNotice}.
 */
@Component
public class AccessibilityNotice {
    private static final String ONE = "state";

    private final LoadingCache<String, Conformity> state;

    AccessibilityNotice(Audits audits) {
        state = Caffeine.newBuilder()
                .refreshAfterWrite(Duration.ofSeconds(10))
                .build(one -> audits.state().conformity());
    }

    /** Not conforming, as long as nothing better is known. */
    public Conformity conformity() {
        try {
            return state.get(ONE);
        } catch (RuntimeException databaseIsAway) {
            return Conformity.NONE;
        }
    }

    @TransactionalEventListener
    void on(AuditEntered event) {
        state.invalidateAll();
    }
}
