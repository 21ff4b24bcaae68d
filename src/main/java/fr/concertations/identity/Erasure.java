package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;

import fr.concertations.identity.LeavingAccount.Kind;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.mail.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases an account, or a guest: all or nothing, once. What others need stays and leads back to nobody.
 *
 * @see <a href="../../../../../../docs/adr/ADR-022-erasure.md">ADR-022</a>
 */
@Service
public class Erasure {
    private final DSLContext dsl;
    private final List<PersonalData> held;
    private final MyData data;
    private final Hindrances hindrances;
    private final RoleJournal journal;
    private final Sessions sessions;
    private final Guests guests;
    private final Outbox outbox;
    private final Clock clock;

    Erasure(
            DSLContext dsl,
            List<PersonalData> held,
            MyData data,
            Hindrances hindrances,
            RoleJournal journal,
            Sessions sessions,
            Guests guests,
            Outbox outbox,
            Clock clock) {
        this.dsl = dsl;
        this.held = held;
        this.data = data;
        this.hindrances = hindrances;
        this.journal = journal;
        this.sessions = sessions;
        this.guests = guests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What it would do to a member or a guest. */
    @Transactional(readOnly = true)
    public LeavingAccount preview(Actor leaving) {
        var person = leaving.id();
        var kinds = data.told()
                .map(holding -> new Kind(holding.name(leaving), holding.fate(), data.count(holding, person)))
                .filter(kind -> kind.number() > 0)
                .toList();
        return new LeavingAccount(kinds, hindrances.of(person));
    }

    /**
     * Erases one’s own account; does nothing when it is erased already.
     *
     * @throws NotAllowed when the proof is too old, or somebody else has to take over a role first
     */
    @Transactional
    public void eraseMine(SignedIn member, Proof proof, Keep texts) {
        if (!proof.holdsFor(member.account(), clock.instant())) throw new NotAllowed("refusal.erasure.proof");
        erase(member.account(), texts);
    }

    /** Erases a guest, whose browser keeping this secret is all that tells who they are; does nothing when they are erased already. */
    @Transactional
    public void eraseGuest(String secret, Keep texts) {
        guests.on(secret).ifPresent(guest -> erase(guest.id(), texts));
    }

    /** @return false when it is erased already @throws NotAllowed when somebody else has to take over a role first */
    boolean erase(AccountId person, Keep texts) {
        for (var module : held) module.hold(person);
        var found = dsl.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(person.value()))
                .and(ACCOUNT.KIND.in("MEMBER", Accounts.GUEST))
                .forUpdate()
                .fetchOptional();
        if (found.isEmpty()) return false;
        leaveRoles(person);
        for (var module : held) module.erase(person, texts);
        Optional.ofNullable(found.get().value1()).ifPresent(outbox::forget);
        dsl.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(person.value())).execute();
        sessions.forgetKnown();
        return true;
    }

    private void leaveRoles(AccountId person) {
        var grants = hindrances.lock(person);
        hindrances.of(person).stream().findFirst().ifPresent(first -> {
            throw new NotAllowed("erasure.hindrance." + first.role());
        });
        grants.forEach(grant -> journal.write(RoleChange.Action.WITHDRAWN, person, person, grant, null, ""));
    }
}
