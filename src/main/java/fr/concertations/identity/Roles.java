package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.noCondition;

import fr.concertations.db.identity.tables.records.RoleGrantRecord;
import fr.concertations.identity.RoleChange.Action;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is trusted with what: given for a time and withdrawn by administrators, and by a référent those of the territory.
 * Every change is a line of the journal. Nobody gives oneself a role of a territory, nor more time in one.
 */
@Service
public class Roles {
    private static final Duration SOON = Duration.ofDays(30);

    private final RoleGrants grants;
    private final RoleJournal journal;
    private final Accounts accounts;
    private final Clock clock;

    Roles(RoleGrants grants, RoleJournal journal, Accounts accounts, Clock clock) {
        this.grants = grants;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody who holds a role. @param email or the name of somebody who has none, such as a figure of the demonstration */
    public record Holder(
            AccountId account, String email, @Nullable String publicName) {}

    /** A role that counts, who holds it and until when. @param emergency taken by the host of the platform */
    public record Held(Holder holder, Grant grant, Optional<Instant> endsAt, boolean emergency) {
        /** Within thirty days. */
        public boolean endsSoon(Instant now) {
            return !emergency
                    && endsAt.filter(end -> end.isBefore(now.plus(SOON))).isPresent();
        }
    }

    /**
     * Gives a role to the person with this address, known already or not; to somebody who holds it, moves its end.
     *
     * @throws InvalidInput at {@code email}, {@code lastDay} or {@code reason}
     */
    @Transactional
    public void give(Actor actor, String email, Grant grant, Term term) {
        requireMayManage(actor, grant);
        var asked = term.requireAhead(clock.instant());
        var account = accounts.memberWith(EmailAddress.of(email).value());
        requireNotOneself(actor, account, grant);
        put(actor, account, grant, asked);
    }

    /** Gives the role that goes with a decision already allowed elsewhere, such as accepting a collectivité; it has no end. */
    @Transactional
    public void giveByDecision(AccountId account, Grant grant, @Nullable AccountId decidedBy) {
        if (of(grants.lock(grant), account).filter(held -> !held.getEmergency()).isPresent()) return;
        grants.put(account, grant, decidedBy, null, false);
        journal.write(Action.GIVEN, account, decidedBy, grant, null, "");
    }

    /** Moves the last day of a role somebody holds. @throws InvalidInput at {@code lastDay} or {@code reason} */
    @Transactional
    public void moveEnd(Actor actor, AccountId account, Grant grant, Term term) {
        requireMayManage(actor, grant);
        requireNotOneself(actor, account, grant);
        var asked = term.requireAhead(clock.instant());
        if (of(grants.lock(grant), account).filter(held -> !held.getEmergency()).isEmpty())
            throw new NotAllowed("refusal.roles.gone");
        put(actor, account, grant, asked);
    }

    /** @throws NotAllowed also when nobody else would administer, or represent the territory of a référent who asks it */
    @Transactional
    public void withdraw(Actor actor, AccountId account, Grant grant, String reason) {
        requireMayManage(actor, grant);
        var words = Term.reasonOf(reason);
        var holders = grants.lock(grant);
        if (grant.role() == Role.REFERENT && !actor.isAdministrator()) requireStillReferent(actor, holders, grant);
        var held = of(holders, account).filter(one -> !one.getEmergency());
        if (held.isEmpty()) return;
        if (grant.role() == Role.ADMINISTRATOR) requireAnother(holders, account, "refusal.lastAdministrator");
        if (grant.role() == Role.REFERENT && !actor.isAdministrator())
            requireAnother(holders, account, "refusal.lastReferent");
        grants.remove(account, grant);
        journal.write(Action.WITHDRAWN, account, actor.id(), grant, held.get().getEndsAt(), words);
    }

    /** Who holds a role of the territory, référents first; for them and for its moderators. */
    @Transactional(readOnly = true)
    public List<Held> team(Actor actor, TerritoryCode territory) {
        if (!actor.isAdministrator()) actor.requireReferent(Set.of(territory));
        return grants.held(ROLE_GRANT.TERRITORY_CODE.eq(territory.value()));
    }

    /** Référents and moderators of one of these territories, each once; for modules that decided why to ask. */
    @Transactional(readOnly = true)
    public List<Holder> speakingFor(Collection<TerritoryCode> territories) {
        return holders(ROLE_GRANT.TERRITORY_CODE.in(
                territories.stream().map(TerritoryCode::value).toList()));
    }

    /** The same for the whole platform. */
    @Transactional(readOnly = true)
    public List<Holder> administrators() {
        return holders(ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR.name()));
    }

    private List<Holder> holders(Condition which) {
        return grants.held(which).stream().map(Held::holder).distinct().toList();
    }

    /** One’s own roles that count, whether or not one may exercise them now. */
    @Transactional(readOnly = true)
    public List<Held> mine(Actor actor) {
        return grants.held(ROLE_GRANT.ACCOUNT_ID.eq(actor.id().value()));
    }

    /** Every role anybody holds, national ones first, for administrators. */
    @Transactional(readOnly = true)
    public List<Held> all(Actor actor) {
        actor.requireAdministrator();
        return grants.held(noCondition());
    }

    private void put(Actor actor, AccountId account, Grant grant, Term asked) {
        var holders = grants.lock(grant);
        var held = of(holders, account).filter(one -> !one.getEmergency());
        var end = asked.end();
        if (held.filter(one -> same(one.getEndsAt(), end)).isPresent()) return;
        if (grant.role() == Role.ADMINISTRATOR && end != null)
            requireAnother(holders, account, "refusal.lastAdministrator");
        if (held.isPresent()) grants.moveEnd(account, grant, end);
        else grants.put(account, grant, actor.id(), end, false);
        journal.write(
                held.isPresent() ? Action.END_MOVED : Action.GIVEN, account, actor.id(), grant, end, asked.reason());
    }

    private static boolean same(@Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
        return Objects.equals(one == null ? null : one.toInstant(), other == null ? null : other.toInstant());
    }

    /** Whoever was withdrawn while this waited decides nothing any more. */
    private static void requireStillReferent(Actor actor, List<RoleGrantRecord> holders, Grant grant) {
        if (of(holders, actor.id()).isEmpty()) throw new NotAllowed("refusal.referent");
    }

    private static void requireAnother(List<RoleGrantRecord> holders, AccountId leaving, String refusal) {
        var another = holders.stream()
                .anyMatch(one -> !one.getEmergency() && !one.getAccountId().equals(leaving.value()));
        if (!another) throw new NotAllowed(refusal);
    }

    private static Optional<RoleGrantRecord> of(List<RoleGrantRecord> holders, AccountId account) {
        return holders.stream()
                .filter(one -> one.getAccountId().equals(account.value()))
                .findFirst();
    }

    private static void requireMayManage(Actor actor, Grant grant) {
        var territory = grant.territory();
        var referentHere = territory != null && actor.has(Role.REFERENT, territory);
        if (!actor.isAdministrator() && !referentHere) throw new NotAllowed("refusal.roles");
    }

    /** Otherwise who hosts the platform would be in a territory for good, without its knowing. */
    private static void requireNotOneself(Actor actor, AccountId account, Grant grant) {
        if (grant.role().perTerritory() && account.equals(actor.id())) throw new NotAllowed("refusal.roles.oneself");
    }
}
