package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;

import fr.concertations.kernel.Typography;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which month each account was last used; never more than that. */
@Service
class LastSeen {
    private final DSLContext dsl;
    private final Clock clock;

    LastSeen(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** A member or a guest is there in this month: an account that was told it sleeps is awake. */
    @Transactional
    void today(AccountId id) {
        var month = Typography.dayInParis(clock.instant()).withDayOfMonth(1);
        dsl.update(ACCOUNT)
                .set(ACCOUNT.SEEN_ON, month)
                .setNull(ACCOUNT.IDLE_TOLD_ON)
                .where(ACCOUNT.ID.eq(id.value()))
                .and(ACCOUNT.SEEN_ON.ne(month).or(ACCOUNT.IDLE_TOLD_ON.isNotNull()))
                .execute();
    }
}
