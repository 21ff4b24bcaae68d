package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import fr.concertations.db.identity.tables.RoleGrant;
import fr.concertations.db.identity.tables.records.RoleGrantRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.types.DayToSecond;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Roles as they stand. One that ended is left in its row, where it counts for nothing. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoleGrants {
    private static final Field<String> NAME_TO_MANAGE = coalesce(ACCOUNT.EMAIL, ACCOUNT.PUBLIC_NAME, inline(""));

    private final DSLContext dsl;
    private final Clock clock;

    RoleGrants(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Counts at this instant. */
    static Condition inForce(Clock clock) {
        return ROLE_GRANT.ENDS_AT.isNull().or(ROLE_GRANT.ENDS_AT.gt(now(clock)));
    }

    Condition inForce() {
        return inForce(clock);
    }

    /** The same under another name in the query. */
    Condition inForce(RoleGrant as) {
        return as.ENDS_AT.isNull().or(as.ENDS_AT.gt(now(clock)));
    }

    /** Those that count, of whoever holds this one, locked so that two who withdraw each other at once come one after the other. */
    List<RoleGrantRecord> lock(Grant grant) {
        return dsl.selectFrom(ROLE_GRANT)
                .where(is(grant))
                .and(inForce())
                .orderBy(ROLE_GRANT.ACCOUNT_ID)
                .forUpdate()
                .fetch();
    }

    /** Puts it in force, whatever was there. */
    void put(AccountId account, Grant grant, @Nullable AccountId by, @Nullable OffsetDateTime end, boolean emergency) {
        dsl.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account.value())
                .set(ROLE_GRANT.ROLE, grant.role().name())
                .set(ROLE_GRANT.TERRITORY_CODE, grant.code())
                .set(ROLE_GRANT.GRANTED_BY, by == null ? null : by.value())
                .set(ROLE_GRANT.GRANTED_AT, now(clock))
                .set(ROLE_GRANT.ENDS_AT, end)
                .set(ROLE_GRANT.EMERGENCY, emergency)
                .onConflict(ROLE_GRANT.ACCOUNT_ID, ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void moveEnd(AccountId account, Grant grant, @Nullable OffsetDateTime end) {
        dsl.update(ROLE_GRANT)
                .set(ROLE_GRANT.ENDS_AT, end)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .and(is(grant))
                .execute();
    }

    void remove(AccountId account, Grant grant) {
        dsl.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .and(is(grant))
                .execute();
    }

    /** Those that count, national ones first. */
    List<Roles.Held> held(Condition which) {
        return dsl.select(
                        row(ACCOUNT.ID.convertFrom(AccountId::new), NAME_TO_MANAGE, ACCOUNT.PUBLIC_NAME)
                                .mapping(Roles.Holder::new),
                        row(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE).mapping(Grant::of),
                        row(ROLE_GRANT.ENDS_AT)
                                .convertFrom(
                                        r -> Optional.ofNullable(r.value1()).map(OffsetDateTime::toInstant)),
                        ROLE_GRANT.EMERGENCY)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(which)
                .and(inForce())
                .orderBy(
                        ROLE_GRANT.TERRITORY_CODE.ne(""),
                        ROLE_GRANT.ROLE.desc(),
                        ROLE_GRANT.TERRITORY_CODE,
                        NAME_TO_MANAGE)
                .fetch(mapping(Roles.Held::new));
    }

    /** Roles that end after the first instant and not after the second, emergencies left out. @param longerThan what was given for less is too short to be told of */
    List<RoleEndings.Ending> endingBetween(Instant after, Instant until, Duration longerThan) {
        return dsl.select(
                        ROLE_GRANT.ACCOUNT_ID.convertFrom(AccountId::new),
                        row(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE).mapping(Grant::of),
                        ROLE_GRANT.ENDS_AT.convertFrom(OffsetDateTime::toInstant))
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ENDS_AT.gt(after.atOffset(ZoneOffset.UTC)))
                .and(ROLE_GRANT.ENDS_AT.le(until.atOffset(ZoneOffset.UTC)))
                .and(ROLE_GRANT.EMERGENCY.isFalse())
                .and(ROLE_GRANT.GRANTED_AT.lt(ROLE_GRANT.ENDS_AT.minus(DayToSecond.valueOf(longerThan))))
                .fetch(mapping(RoleEndings.Ending::new));
    }

    static Condition is(Grant grant) {
        return ROLE_GRANT.ROLE.eq(grant.role().name()).and(ROLE_GRANT.TERRITORY_CODE.eq(grant.code()));
    }

    private static OffsetDateTime now(Clock clock) {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
