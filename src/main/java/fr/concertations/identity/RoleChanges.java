package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.ROLE_CHANGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.kernel.TerritoryCode;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal of roles, read by those it is about: oneself, the référents of a territory, administrators. */
@Service
@Transactional(readOnly = true)
public class RoleChanges {
    private static final int PAGE = 20;
    private static final fr.concertations.db.identity.tables.Account DECIDER = ACCOUNT.as("decider");

    /** Colleagues are told by the name they chose, people who are managed by their address. */
    private static final Field<@Nullable String> HOLDER = coalesce(ACCOUNT.EMAIL, ACCOUNT.PUBLIC_NAME);

    private static final Field<@Nullable String> BY = coalesce(DECIDER.PUBLIC_NAME, DECIDER.EMAIL);
    private static final SelectField<Optional<Grant>> GRANT = row(ROLE_CHANGE.ROLE, ROLE_CHANGE.TERRITORY_CODE)
            .convertFrom(r -> Optional.ofNullable(r.value1()).map(role -> Grant.of(role, r.value2())));

    private final DSLContext dsl;

    RoleChanges(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What was changed of one’s own roles, the latest first. @param page from 1 */
    public Slice<RoleChange> aboutMe(Actor actor, int page) {
        return slice(ROLE_CHANGE.ACCOUNT_ID.eq(actor.id().value()), page);
    }

    /** All that happened to the roles of a territory, for its référents. */
    public Slice<RoleChange> of(Actor actor, TerritoryCode territory, int page) {
        if (!actor.isAdministrator()) actor.requireReferent(java.util.Set.of(territory));
        return slice(ROLE_CHANGE.TERRITORY_CODE.eq(territory.value()), page);
    }

    /** All of it, for administrators. */
    public Slice<RoleChange> all(Actor actor, int page) {
        actor.requireAdministrator();
        return slice(noCondition(), page);
    }

    private Slice<RoleChange> slice(Condition which, int page) {
        if (page < 1) throw new NotFound("page " + page);
        var lines = dsl.select(
                        ROLE_CHANGE.CHANGED_AT.convertFrom(OffsetDateTime::toInstant),
                        ROLE_CHANGE.ACTION.convertFrom(RoleChange.Action::valueOf),
                        HOLDER.convertFrom(Optional::<String>ofNullable),
                        BY.convertFrom(Optional::<String>ofNullable),
                        GRANT,
                        row(ROLE_CHANGE.ENDS_AT)
                                .convertFrom(
                                        r -> Optional.ofNullable(r.value1()).map(OffsetDateTime::toInstant)),
                        ROLE_CHANGE.REASON)
                .from(ROLE_CHANGE)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_CHANGE.ACCOUNT_ID))
                .leftJoin(DECIDER)
                .on(DECIDER.ID.eq(ROLE_CHANGE.CHANGED_BY))
                .where(which)
                .orderBy(ROLE_CHANGE.ID.desc())
                .limit(PAGE)
                .offset((page - 1) * PAGE)
                .fetch(mapping(RoleChange::new));
        return new Slice<>(lines, page, PAGE, dsl.fetchCount(ROLE_CHANGE, which));
    }
}
