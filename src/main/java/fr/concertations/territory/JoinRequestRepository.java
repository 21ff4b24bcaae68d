package fr.concertations.territory;

import static fr.concertations.db.territory.Tables.COLLECTIVITE;
import static fr.concertations.db.territory.Tables.JOIN_REQUEST;
import static org.jooq.impl.DSL.inline;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes requests to join and what became of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JoinRequestRepository {
    private static final String PENDING = JoinRequest.State.PENDING.name();

    private final DSLContext dsl;
    private final CollectiviteQueries queries;
    private final Clock clock;

    JoinRequestRepository(DSLContext dsl, CollectiviteQueries queries, Clock clock) {
        this.dsl = dsl;
        this.queries = queries;
        this.clock = clock;
    }

    /** @return empty when a request for this territory waits already */
    Optional<JoinRequestId> insert(AccountId by, TerritoryCode territory, JoinDraft draft) {
        return dsl.insertInto(JOIN_REQUEST)
                .set(JOIN_REQUEST.TERRITORY_CODE, territory.value())
                .set(JOIN_REQUEST.REQUESTED_BY, by.value())
                .set(JOIN_REQUEST.CONTACT_NAME, draft.contactName())
                .set(JOIN_REQUEST.CONTACT_FUNCTION, draft.contactFunction())
                .set(JOIN_REQUEST.AUDIENCE, draft.audience())
                .set(JOIN_REQUEST.REQUESTED_AT, now())
                .onConflict(JOIN_REQUEST.TERRITORY_CODE)
                .where(JOIN_REQUEST.STATE.eq(inline(PENDING)))
                .doNothing()
                .returningResult(JOIN_REQUEST.ID)
                .fetchOptional(r -> new JoinRequestId(r.value1()));
    }

    Optional<JoinRequestId> pendingOf(AccountId by, TerritoryCode territory) {
        return dsl.select(JOIN_REQUEST.ID)
                .from(JOIN_REQUEST)
                .where(JOIN_REQUEST.TERRITORY_CODE.eq(territory.value()))
                .and(JOIN_REQUEST.REQUESTED_BY.eq(by.value()))
                .and(JOIN_REQUEST.STATE.eq(PENDING))
                .fetchOptional(r -> new JoinRequestId(r.value1()));
    }

    boolean isPending(TerritoryCode territory) {
        return dsl.fetchExists(
                JOIN_REQUEST, JOIN_REQUEST.TERRITORY_CODE.eq(territory.value()).and(JOIN_REQUEST.STATE.eq(PENDING)));
    }

    /** The request as it stands once nobody else decides about it. */
    Optional<JoinRequest> lock(JoinRequestId id) {
        dsl.select(JOIN_REQUEST.ID)
                .from(JOIN_REQUEST)
                .where(JOIN_REQUEST.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return queries.request(id);
    }

    void accept(JoinRequestId id, AccountId by) {
        decide(id, JoinRequest.State.ACCEPTED, by, null);
    }

    void decline(JoinRequestId id, AccountId by, String reason) {
        decide(id, JoinRequest.State.DECLINED, by, reason);
    }

    void join(JoinRequest request) {
        dsl.insertInto(COLLECTIVITE)
                .set(COLLECTIVITE.TERRITORY_CODE, request.territory().code().value())
                .set(COLLECTIVITE.AUDIENCE, request.audience())
                .set(COLLECTIVITE.JOINED_AT, now())
                .onConflictDoNothing()
                .execute();
    }

    private void decide(JoinRequestId id, JoinRequest.State state, AccountId by, @Nullable String reason) {
        dsl.update(JOIN_REQUEST)
                .set(JOIN_REQUEST.STATE, state.name())
                .set(JOIN_REQUEST.DECIDED_BY, by.value())
                .set(JOIN_REQUEST.DECIDED_AT, now())
                .set(JOIN_REQUEST.REASON, reason)
                .where(JOIN_REQUEST.ID.eq(id.value()))
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
