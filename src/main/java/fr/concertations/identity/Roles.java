package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is trusted with what: given and withdrawn by administrators, and by a référent for the moderators of the territory. */
@Service
public class Roles {
    private static final Field<String> NAME_TO_MANAGE = coalesce(ACCOUNT.EMAIL, ACCOUNT.PUBLIC_NAME, inline(""));

    private final DSLContext dsl;
    private final Accounts accounts;

    Roles(DSLContext dsl, Accounts accounts) {
        this.dsl = dsl;
        this.accounts = accounts;
    }

    /** Gives a role to the person with this address, known already or not. @throws InvalidInput at {@code email} */
    @Transactional
    public void give(Actor actor, String email, Grant grant) {
        requireMayManage(actor, grant);
        insert(accounts.memberWith(EmailAddress.of(email).value()), grant, actor.id());
    }

    /** Gives the role that goes with a decision already allowed elsewhere, such as accepting a collectivité. */
    @Transactional
    public void giveByDecision(AccountId account, Grant grant, @Nullable AccountId decidedBy) {
        insert(account, grant, decidedBy);
    }

    /** @throws NotAllowed also when nobody else would administer */
    @Transactional
    public void withdraw(Actor actor, AccountId account, Grant grant) {
        requireMayManage(actor, grant);
        if (grant.role() == Role.ADMINISTRATOR) requireAnother(account);
        dsl.deleteFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account.value()))
                .and(ROLE_GRANT.ROLE.eq(grant.role().name()))
                .and(ROLE_GRANT.TERRITORY_CODE.eq(code(grant)))
                .execute();
    }

    /** Who holds a role, by address. */
    @Transactional(readOnly = true)
    public List<Holder> holders(Actor actor, Grant grant) {
        requireMayManage(actor, grant);
        return dsl.select(ACCOUNT.ID.convertFrom(AccountId::new), NAME_TO_MANAGE, ACCOUNT.PUBLIC_NAME)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(ROLE_GRANT.ROLE.eq(grant.role().name()))
                .and(ROLE_GRANT.TERRITORY_CODE.eq(code(grant)))
                .orderBy(NAME_TO_MANAGE)
                .fetch(mapping(Holder::new));
    }

    /** Every role anybody holds, national ones first, for administrators. */
    @Transactional(readOnly = true)
    public List<Held> all(Actor actor) {
        actor.requireAdministrator();
        return dsl.select(
                        row(ACCOUNT.ID.convertFrom(AccountId::new), NAME_TO_MANAGE, ACCOUNT.PUBLIC_NAME)
                                .mapping(Holder::new),
                        row(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE).mapping(Accounts::grant))
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .orderBy(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE, NAME_TO_MANAGE)
                .fetch(mapping(Held::new));
    }

    /** Somebody who holds a role. @param email or the name of somebody who has none, such as a figure of the demonstration */
    public record Holder(
            AccountId account, String email, @Nullable String publicName) {}

    /** A role and who holds it. */
    public record Held(Holder holder, Grant grant) {}

    /** Locks the administrators, so that two who withdraw each other at once do not leave nobody. */
    private void requireAnother(AccountId leaving) {
        var others = dsl.select(ROLE_GRANT.ACCOUNT_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ROLE.eq(Role.ADMINISTRATOR.name()))
                .orderBy(ROLE_GRANT.ACCOUNT_ID)
                .forUpdate()
                .fetch(ROLE_GRANT.ACCOUNT_ID);
        if (others.stream().allMatch(leaving.value()::equals)) throw new NotAllowed("refusal.lastAdministrator");
    }

    private void insert(AccountId account, Grant grant, @Nullable AccountId by) {
        dsl.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ACCOUNT_ID, account.value())
                .set(ROLE_GRANT.ROLE, grant.role().name())
                .set(ROLE_GRANT.TERRITORY_CODE, code(grant))
                .set(ROLE_GRANT.GRANTED_BY, by == null ? null : by.value())
                .onConflictDoNothing()
                .execute();
    }

    private static void requireMayManage(Actor actor, Grant grant) {
        var territory = grant.territory();
        var referentForModerator =
                grant.role() == Role.MODERATOR && territory != null && actor.has(Role.REFERENT, territory);
        if (!actor.isAdministrator() && !referentForModerator) throw new NotAllowed("refusal.roles");
    }

    private static String code(Grant grant) {
        TerritoryCode territory = grant.territory();
        return territory == null ? "" : territory.value();
    }
}
