package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ROLE_CHANGE;

import fr.concertations.identity.RoleChange.Action;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the journal of roles, in the transaction of the change it tells. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoleJournal {
    private final DSLContext dsl;
    private final Clock clock;

    RoleJournal(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    void write(
            Action action,
            AccountId holder,
            @Nullable AccountId by,
            Grant grant,
            @Nullable OffsetDateTime end,
            String reason) {
        dsl.insertInto(ROLE_CHANGE)
                .set(ROLE_CHANGE.CHANGED_AT, now())
                .set(ROLE_CHANGE.ACTION, action.name())
                .set(ROLE_CHANGE.ACCOUNT_ID, holder.value())
                .set(ROLE_CHANGE.CHANGED_BY, by == null ? null : by.value())
                .set(ROLE_CHANGE.ROLE, grant.role().name())
                .set(ROLE_CHANGE.TERRITORY_CODE, grant.code())
                .set(ROLE_CHANGE.ENDS_AT, end)
                .set(ROLE_CHANGE.REASON, reason)
                .execute();
    }

    /** About the keys by which somebody exercises roles. */
    void writeKeys(Action action, AccountId holder, AccountId by) {
        dsl.insertInto(ROLE_CHANGE)
                .set(ROLE_CHANGE.CHANGED_AT, now())
                .set(ROLE_CHANGE.ACTION, action.name())
                .set(ROLE_CHANGE.ACCOUNT_ID, holder.value())
                .set(ROLE_CHANGE.CHANGED_BY, by.value())
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
