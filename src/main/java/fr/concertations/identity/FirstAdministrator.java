package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.FIRST_ADMINISTRATOR_LINK;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the first administrator gets in: by a link printed where only somebody who runs the server can read it. */
@Service
public class FirstAdministrator {
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, null);
    private static final Grant COMMISSION = new Grant(Role.COMMISSION, null);

    private final DSLContext dsl;
    private final Accounts accounts;
    private final Roles roles;
    private final Clock clock;

    FirstAdministrator(DSLContext dsl, Accounts accounts, Roles roles, Clock clock) {
        this.dsl = dsl;
        this.accounts = accounts;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * A new link as long as nobody administers, replacing the one a previous start printed.
     *
     * @return the token that ends {@code /app/premier-acces/<token>}; empty once there is an administrator
     */
    @Transactional
    public Optional<String> linkAtFirstStart() {
        if (dsl.fetchExists(ROLE_GRANT, administrators())) return Optional.empty();
        var token = Secrets.token();
        dsl.deleteFrom(FIRST_ADMINISTRATOR_LINK).execute();
        dsl.insertInto(FIRST_ADMINISTRATOR_LINK)
                .set(FIRST_ADMINISTRATOR_LINK.TOKEN_HASH, hash(token))
                .set(FIRST_ADMINISTRATOR_LINK.CREATED_AT, now())
                .execute();
        return Optional.of(token);
    }

    /** Whether the link would still serve; asking does not use it. */
    @Transactional(readOnly = true)
    public boolean serves(String token) {
        return dsl.fetchExists(FIRST_ADMINISTRATOR_LINK, unused(token));
    }

    /**
     * Uses the link up: the person with this address administers, and sits in the commission so as to name it.
     *
     * @throws InvalidInput at {@code email}; the link then still serves
     * @throws NotAllowed when the link was used or replaced
     */
    @Transactional
    public AccountId use(String token, String email) {
        var address = EmailAddress.of(email);
        var used = dsl.update(FIRST_ADMINISTRATOR_LINK)
                .set(FIRST_ADMINISTRATOR_LINK.USED_AT, now())
                .where(unused(token))
                .execute();
        if (used == 0) throw new NotAllowed("identity.firstAccess.gone");
        var account = accounts.memberWith(address.value());
        roles.giveByDecision(account, ADMINISTRATOR, account);
        roles.giveByDecision(account, COMMISSION, account);
        return account;
    }

    private Condition administrators() {
        return RoleGrants.is(ADMINISTRATOR).and(RoleGrants.inForce(clock));
    }

    private Condition unused(String token) {
        return FIRST_ADMINISTRATOR_LINK
                .TOKEN_HASH
                .eq(hash(token))
                .and(FIRST_ADMINISTRATOR_LINK.USED_AT.isNull())
                .and(not(exists(selectOne().from(ROLE_GRANT).where(administrators()))));
    }

    private static byte[] hash(String token) {
        return Secrets.hash("first administrator", token);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
