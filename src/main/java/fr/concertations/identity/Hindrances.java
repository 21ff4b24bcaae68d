package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;

import fr.concertations.identity.LeavingAccount.Hindrance;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who cannot leave before somebody else takes over: the last administrator, the last référent of a territory. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Hindrances {
    private final DSLContext dsl;
    private final RoleGrants grants;

    Hindrances(DSLContext dsl, RoleGrants grants) {
        this.dsl = dsl;
        this.grants = grants;
    }

    List<Hindrance> of(AccountId person) {
        return held(person).stream()
                .filter(grant -> grants.held(RoleGrants.is(grant)).stream()
                        .noneMatch(other ->
                                !other.emergency() && !other.holder().account().equals(person)))
                .flatMap(grant -> hindrance(grant).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Two who would leave at once come one after the other; the second finds nobody else. */
    List<Grant> lock(AccountId person) {
        var held = held(person);
        held.forEach(grants::lock);
        return held;
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

    private static Optional<Hindrance> hindrance(Grant grant) {
        return switch (grant.role()) {
            case ADMINISTRATOR -> Optional.of(Hindrance.LAST_ADMINISTRATOR);
            case REFERENT -> Optional.of(Hindrance.LAST_REFERENT);
            case COMMISSION, MODERATOR -> Optional.empty();
        };
    }
}
