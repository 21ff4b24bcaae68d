package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes contributions, each text with its version. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ContributionRepository {
    private final DSLContext dsl;

    ContributionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return empty when this request was already served */
    Optional<ContributionId> insert(
            AccountId author,
            Optional<College> college,
            ConcertationId concertation,
            ContributionDraft draft,
            Channel channel,
            Instant at,
            @Nullable UUID requestKey) {
        var inserted = dsl.insertInto(ITEM)
                .set(ITEM.CONCERTATION_ID, concertation.value())
                .set(ITEM.AUTHOR_ID, author.value())
                .set(ITEM.AUTHOR_COLLEGE, college.map(College::name).orElse(""))
                .set(ITEM.KIND, draft.kind().name())
                .set(ITEM.THEME_ID, draft.theme() == null ? null : draft.theme().value())
                .set(ITEM.TITLE, draft.title())
                .set(ITEM.BODY, draft.body())
                .set(ITEM.CHANNEL, channel.name())
                .set(ITEM.SUBMITTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(ITEM.REQUEST_KEY, requestKey)
                .onConflict(ITEM.REQUEST_KEY)
                .doNothing()
                .returningResult(ITEM.ID)
                .fetchOptional(r -> new ContributionId(r.value1()));
        inserted.ifPresent(id -> keepVersion(id, 1, draft, at));
        return inserted;
    }

    /** @return false when it changed since this version was read, or is not published any more */
    boolean update(ContributionId id, int version, ContributionDraft draft, Instant at) {
        var updated = dsl.update(ITEM)
                .set(ITEM.KIND, draft.kind().name())
                .set(ITEM.THEME_ID, draft.theme() == null ? null : draft.theme().value())
                .set(ITEM.TITLE, draft.title())
                .set(ITEM.BODY, draft.body())
                .set(ITEM.VERSION, version + 1)
                .where(ITEM.ID.eq(id.value()))
                .and(ITEM.VERSION.eq(version))
                .and(ContributionQueries.published())
                .execute();
        if (updated == 0) return false;
        keepVersion(id, version + 1, draft, at);
        return true;
    }

    /** @return false when it was in another state */
    boolean move(ContributionId id, ContributionState from, ContributionState to) {
        return dsl.update(ITEM)
                        .set(ITEM.STATE, to.name())
                        .where(ITEM.ID.eq(id.value()))
                        .and(ITEM.STATE.eq(from.name()))
                        .execute()
                > 0;
    }

    /** @return what changed hands */
    List<ContributionId> handOver(AccountId from, AccountId to) {
        return dsl.update(ITEM)
                .set(ITEM.AUTHOR_ID, to.value())
                .where(ITEM.AUTHOR_ID.eq(from.value()))
                .returningResult(ITEM.ID)
                .fetch(r -> new ContributionId(r.value1()));
    }

    private void keepVersion(ContributionId id, int version, ContributionDraft draft, Instant at) {
        dsl.insertInto(ITEM_VERSION)
                .set(ITEM_VERSION.ITEM_ID, id.value())
                .set(ITEM_VERSION.VERSION, version)
                .set(ITEM_VERSION.TITLE, draft.title())
                .set(ITEM_VERSION.BODY, draft.body())
                .set(ITEM_VERSION.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
