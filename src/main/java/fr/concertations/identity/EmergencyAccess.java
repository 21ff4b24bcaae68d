package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.ROLE_CHANGE;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import fr.concertations.identity.RoleChange.Action;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The host of the platform acts in place of the référents of a territory, for a day at most and for a reason they read:
 * administrators have no other right there.
 */
@Service
public class EmergencyAccess {
    static final Duration LONGEST = Duration.ofHours(24);

    private final DSLContext dsl;
    private final RoleGrants grants;
    private final RoleJournal journal;
    private final Clock clock;

    EmergencyAccess(DSLContext dsl, RoleGrants grants, RoleJournal journal, Clock clock) {
        this.dsl = dsl;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    /** One that lasts. @param by the name of who took it */
    public record Taken(AccountId account, String by, TerritoryCode territory, Instant endsAt, String reason) {}

    /** @throws InvalidInput at {@code reason} @throws NotAllowed also to whoever is a référent there already */
    @Transactional
    public void take(Actor administrator, TerritoryCode territory, String reason) {
        administrator.requireAdministrator();
        var words = Term.reasonOf(reason);
        if (words.isEmpty()) throw new InvalidInput("reason", "roles.emergency.reason.missing");
        var grant = new Grant(Role.REFERENT, territory);
        var already = grants.lock(grant).stream()
                .anyMatch(one -> one.getAccountId().equals(administrator.id().value()));
        if (already) throw new NotAllowed("refusal.emergency.already");
        var end = clock.instant().plus(LONGEST).atOffset(ZoneOffset.UTC);
        grants.put(administrator.id(), grant, administrator.id(), end, true);
        journal.write(Action.EMERGENCY_TAKEN, administrator.id(), administrator.id(), grant, end, words);
    }

    /** Before its time; nothing when it is over. */
    @Transactional
    public void end(Actor actor, TerritoryCode territory) {
        var grant = new Grant(Role.REFERENT, territory);
        var mine = grants.lock(grant).stream()
                .anyMatch(one -> one.getEmergency()
                        && one.getAccountId().equals(actor.id().value()));
        if (!mine) return;
        grants.remove(actor.id(), grant);
        journal.write(Action.EMERGENCY_ENDED, actor.id(), actor.id(), grant, null, "");
    }

    /** Those that last and concern this person: one’s own, and those on territories one represents or moderates. */
    @Transactional(readOnly = true)
    public List<Taken> concerning(Actor actor) {
        var territories = actor.grants().stream()
                .map(Grant::territory)
                .filter(Objects::nonNull)
                .map(TerritoryCode::value)
                .toList();
        if (territories.isEmpty()) return List.of();
        var reason = field(select(ROLE_CHANGE.REASON)
                .from(ROLE_CHANGE)
                .where(ROLE_CHANGE.ACCOUNT_ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .and(ROLE_CHANGE.TERRITORY_CODE.eq(ROLE_GRANT.TERRITORY_CODE))
                .and(ROLE_CHANGE.ACTION.eq(Action.EMERGENCY_TAKEN.name()))
                .orderBy(ROLE_CHANGE.ID.desc())
                .limit(1));
        return dsl.select(
                        ROLE_GRANT.ACCOUNT_ID.convertFrom(AccountId::new),
                        coalesce(ACCOUNT.PUBLIC_NAME, ACCOUNT.EMAIL, inline("")),
                        ROLE_GRANT.TERRITORY_CODE.convertFrom(TerritoryCode::new),
                        ROLE_GRANT.ENDS_AT.convertFrom(OffsetDateTime::toInstant),
                        coalesce(reason, inline("")))
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(ROLE_GRANT.EMERGENCY)
                .and(ROLE_GRANT.TERRITORY_CODE.in(territories))
                .and(grants.inForce())
                .orderBy(ROLE_GRANT.ENDS_AT)
                .fetch(mapping(Taken::new));
    }
}
