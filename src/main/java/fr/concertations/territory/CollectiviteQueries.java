package fr.concertations.territory;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.territory.Tables.COLLECTIVITE;
import static fr.concertations.db.territory.Tables.JOIN_REQUEST;
import static fr.concertations.db.territory.Tables.PLACE;
import static org.jooq.Records.mapping;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.TerritoryCode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads who joined and who asked to. */
@Repository
class CollectiviteQueries {
    private final DSLContext dsl;

    CollectiviteQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Collectivite> joined() {
        return dsl.select(
                        Rows.nested(),
                        COLLECTIVITE.AUDIENCE,
                        COLLECTIVITE.JOINED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(COLLECTIVITE)
                .join(PLACE)
                .on(PLACE.CODE.eq(COLLECTIVITE.TERRITORY_CODE))
                .orderBy(PLACE.SEARCH_NAME, PLACE.CODE)
                .fetch(mapping(Collectivite::new));
    }

    Optional<Collectivite> of(TerritoryCode territory) {
        return dsl.select(
                        Rows.nested(),
                        COLLECTIVITE.AUDIENCE,
                        COLLECTIVITE.JOINED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(COLLECTIVITE)
                .join(PLACE)
                .on(PLACE.CODE.eq(COLLECTIVITE.TERRITORY_CODE))
                .where(COLLECTIVITE.TERRITORY_CODE.eq(territory.value()))
                .fetchOptional(mapping(Collectivite::new));
    }

    List<JoinRequest> pendingRequests() {
        return requests(JOIN_REQUEST.STATE.eq(JoinRequest.State.PENDING.name()), JOIN_REQUEST.ID.asc());
    }

    Optional<JoinRequest> request(JoinRequestId id) {
        return requests(JOIN_REQUEST.ID.eq(id.value()), JOIN_REQUEST.ID.asc()).stream()
                .findFirst();
    }

    List<JoinRequest> requestsOf(AccountId account) {
        return requests(JOIN_REQUEST.REQUESTED_BY.eq(account.value()), JOIN_REQUEST.ID.desc());
    }

    private List<JoinRequest> requests(Condition condition, OrderField<?> order) {
        return dsl.select(
                        JOIN_REQUEST.ID.convertFrom(JoinRequestId::new),
                        Rows.nested(),
                        JOIN_REQUEST.REQUESTED_BY.convertFrom(AccountId::new),
                        ACCOUNT.EMAIL,
                        JOIN_REQUEST.CONTACT_NAME,
                        JOIN_REQUEST.CONTACT_FUNCTION,
                        JOIN_REQUEST.AUDIENCE,
                        JOIN_REQUEST.STATE.convertFrom(JoinRequest.State::valueOf),
                        JOIN_REQUEST.REQUESTED_AT,
                        JOIN_REQUEST.REASON)
                .from(JOIN_REQUEST)
                .join(PLACE)
                .on(PLACE.CODE.eq(JOIN_REQUEST.TERRITORY_CODE))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(JOIN_REQUEST.REQUESTED_BY))
                .where(condition)
                .orderBy(order)
                .fetch(mapping(CollectiviteQueries::toRequest));
    }

    private static JoinRequest toRequest(
            JoinRequestId id,
            Territory territory,
            AccountId requestedBy,
            @Nullable String email,
            String contactName,
            String contactFunction,
            String audience,
            JoinRequest.State state,
            OffsetDateTime requestedAt,
            @Nullable String reason) {
        return new JoinRequest(
                id,
                territory,
                requestedBy,
                Optional.ofNullable(email),
                contactName,
                contactFunction,
                audience,
                state,
                requestedAt.toInstant(),
                Optional.ofNullable(reason));
    }
}
