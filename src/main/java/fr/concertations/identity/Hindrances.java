package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.db.identity.tables.RoleGrant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who cannot leave before somebody else takes over: the last administrator, the last référent of a territory. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Hindrances {
    private static final Set<Role> HINDERING = EnumSet.of(Role.ADMINISTRATOR, Role.REFERENT);
    private static final RoleGrant OTHER = ROLE_GRANT.as("other");

    private final DSLContext dsl;
    private final RoleGrants grants;

    Hindrances(DSLContext dsl, RoleGrants grants) {
        this.dsl = dsl;
        this.grants = grants;
    }

    List<Grant> of(AccountId person) {
        return held(person).stream()
                .filter(grant -> HINDERING.contains(grant.role()))
                .filter(grant -> isAlone(person, grant))
                .toList();
    }

    /** Two who would leave at once come one after the other; the second finds nobody else. */
    List<Grant> lock(AccountId person) {
        var held = held(person);
        held.forEach(grants::lock);
        return held;
    }

    /** Roles of an account that may keep it from leaving: nobody else holds them. */
    Select<?> hinders(Field<UUID> account) {
        return selectOne()
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account))
                .and(ROLE_GRANT.ROLE.in(HINDERING))
                .andNot(ROLE_GRANT.EMERGENCY)
                .and(grants.inForce())
                .andNotExists(selectOne()
                        .from(OTHER)
                        .where(OTHER.ROLE.eq(ROLE_GRANT.ROLE))
                        .and(OTHER.TERRITORY_CODE.eq(ROLE_GRANT.TERRITORY_CODE))
                        .and(OTHER.ACCOUNT_ID.ne(ROLE_GRANT.ACCOUNT_ID))
                        .andNot(OTHER.EMERGENCY)
                        .and(grants.inForce(OTHER)));
    }

    /** Those that count and that the host did not take for an emergency, always in the same order. */
    private List<Grant> held(AccountId person) {
        return dsl.select(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(person.value()))
                .and(grants.inForce())
                .andNot(ROLE_GRANT.EMERGENCY)
                .orderBy(ROLE_GRANT.ROLE, ROLE_GRANT.TERRITORY_CODE)
                .fetch(mapping(Grant::of));
    }

    private boolean isAlone(AccountId person, Grant grant) {
        return grants.held(RoleGrants.is(grant)).stream()
                .noneMatch(
                        other -> !other.emergency() && !other.holder().account().equals(person));
    }
}
