package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.AFFILIATION;
import static fr.concertations.db.identity.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import fr.concertations.identity.Affiliation.State;
import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people asked to have confirmed, and what became of it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AffiliationRepository {
    private static final SelectField<Standing> STANDING = row(
                    AFFILIATION.CAPACITY.convertFrom(Capacity::valueOf),
                    AFFILIATION.ORGANISATION,
                    AFFILIATION.TITLE,
                    AFFILIATION.TERRITORY_CODE.convertFrom(TerritoryCode::new))
            .mapping(Standing::new);
    private static final SelectField<Affiliation> WHOLE = row(
                    AFFILIATION.ID,
                    AFFILIATION.ACCOUNT_ID.convertFrom(AccountId::new),
                    coalesce(ACCOUNT.PUBLIC_NAME, inline("")),
                    coalesce(ACCOUNT.EMAIL, inline("")),
                    STANDING,
                    AFFILIATION.STATE.convertFrom(State::valueOf),
                    AFFILIATION.ASKED_AT.convertFrom(OffsetDateTime::toInstant),
                    AFFILIATION.ANSWER,
                    row(AFFILIATION.ENDS_AT)
                            .convertFrom(r -> Optional.ofNullable(r.value1()).map(OffsetDateTime::toInstant)))
            .mapping(Affiliation::new);

    private final DSLContext dsl;
    private final Clock clock;

    AffiliationRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    void ask(AccountId account, Standing standing) {
        dsl.insertInto(AFFILIATION)
                .set(AFFILIATION.ACCOUNT_ID, account.value())
                .set(AFFILIATION.TERRITORY_CODE, standing.territory().value())
                .set(AFFILIATION.CAPACITY, standing.capacity().name())
                .set(AFFILIATION.ORGANISATION, standing.organisation())
                .set(AFFILIATION.TITLE, standing.title())
                .set(AFFILIATION.STATE, State.ASKED.name())
                .set(AFFILIATION.ASKED_AT, now())
                .execute();
    }

    /** Whoever asks twice at once comes one after the other. */
    void lockPerson(AccountId account) {
        dsl.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(account.value()))
                .forUpdate()
                .fetch();
    }

    /** Forgets what waits, and closes what is over by the clock. */
    void makeRoom(AccountId account) {
        dsl.deleteFrom(AFFILIATION)
                .where(AFFILIATION.ACCOUNT_ID.eq(account.value()))
                .and(AFFILIATION.STATE.eq(State.ASKED.name()))
                .execute();
        dsl.update(AFFILIATION)
                .set(AFFILIATION.STATE, State.ENDED.name())
                .where(AFFILIATION.ACCOUNT_ID.eq(account.value()))
                .and(AFFILIATION.STATE.eq(State.CONFIRMED.name()))
                .and(AFFILIATION.ENDS_AT.le(now()))
                .execute();
    }

    void endConfirmed(AccountId account) {
        dsl.update(AFFILIATION)
                .set(AFFILIATION.STATE, State.ENDED.name())
                .where(AFFILIATION.ACCOUNT_ID.eq(account.value()))
                .and(AFFILIATION.STATE.eq(State.CONFIRMED.name()))
                .execute();
    }

    void decide(UUID id, State state, AccountId by, Term term) {
        dsl.update(AFFILIATION)
                .set(AFFILIATION.STATE, state.name())
                .set(AFFILIATION.DECIDED_BY, by.value())
                .set(AFFILIATION.DECIDED_AT, now())
                .set(AFFILIATION.ANSWER, term.reason())
                .set(AFFILIATION.ENDS_AT, term.end())
                .where(AFFILIATION.ID.eq(id))
                .execute();
    }

    Optional<Affiliation> lock(UUID id) {
        return select().where(AFFILIATION.ID.eq(id)).forUpdate().of(AFFILIATION).fetchOptional(r -> r.value1());
    }

    Optional<Affiliation> lastOf(AccountId account) {
        return select().where(AFFILIATION.ACCOUNT_ID.eq(account.value()))
                .orderBy(AFFILIATION.ASKED_AT.desc())
                .limit(1)
                .fetchOptional(r -> r.value1());
    }

    List<Affiliation> of(TerritoryCode territory, State state) {
        return select().where(AFFILIATION.TERRITORY_CODE.eq(territory.value()))
                .and(AFFILIATION.STATE.eq(state.name()))
                .orderBy(AFFILIATION.ASKED_AT, AFFILIATION.ID)
                .fetch(r -> r.value1());
    }

    /** Whether somebody there may answer. */
    boolean hasReferent(TerritoryCode territory) {
        return dsl.fetchExists(
                ROLE_GRANT, RoleGrants.is(new Grant(Role.REFERENT, territory)), RoleGrants.inForce(clock));
    }

    private SelectOnConditionStep<Record1<Affiliation>> select() {
        return dsl.select(WHOLE).from(AFFILIATION).join(ACCOUNT).on(ACCOUNT.ID.eq(AFFILIATION.ACCOUNT_ID));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
