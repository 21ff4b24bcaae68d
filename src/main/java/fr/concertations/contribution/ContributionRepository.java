package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.Clock;
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
    private final Clock clock;

    ContributionRepository(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
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
                .set(ITEM.SOURCES, draft.sources().toArray(String[]::new))
                .set(ITEM.CHANNEL, channel.name())
                .set(ITEM.SUBMITTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(ITEM.REQUEST_KEY, requestKey)
                .onConflict(ITEM.REQUEST_KEY)
                .doNothing()
                .returningResult(ITEM.ID)
                .fetchOptional(r -> new ContributionId(r.value1()));
        inserted.ifPresent(id -> keepVersion(id, 1, draft, at, null));
        return inserted;
    }

    /** Nobody else rewrites it, and nothing new rests on its words, until the end of the transaction. */
    void lock(ContributionId id) {
        dsl.select(ITEM.ID).from(ITEM).where(ITEM.ID.eq(id.value())).forUpdate().execute();
    }

    /** Nobody rewrites it until the end of the transaction. */
    void hold(ContributionId id) {
        dsl.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.ID.eq(id.value()))
                .forKeyShare()
                .execute();
    }

    /** The current version says something else. @return false when rewritten since this revision, or not published any more */
    boolean rewrite(ContributionId id, int revision, ContributionDraft draft, Instant at) {
        var version = put(id, revision, draft, 0);
        version.ifPresent(number -> dsl.update(ITEM_VERSION)
                .set(ITEM_VERSION.TITLE, draft.title())
                .set(ITEM_VERSION.BODY, draft.body())
                .set(ITEM_VERSION.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
                .where(ITEM_VERSION.ITEM_ID.eq(id.value()))
                .and(ITEM_VERSION.VERSION.eq(number))
                .execute());
        return version.isPresent();
    }

    /** The current version is kept, another follows. @return false as for {@link #rewrite} */
    boolean follow(
            ContributionId id, int revision, ContributionDraft draft, Instant at, @Nullable SuggestionId suggestion) {
        var version = put(id, revision, draft, 1);
        version.ifPresent(number -> keepVersion(id, number, draft, at, suggestion));
        return version.isPresent();
    }

    /** @return false when it was in another state */
    boolean move(ContributionId id, ContributionState from, ContributionState to) {
        var left = to == ContributionState.PUBLISHED ? null : clock.instant().atOffset(ZoneOffset.UTC);
        return dsl.update(ITEM)
                        .set(ITEM.STATE, to.name())
                        .set(ITEM.LEFT_AT, left)
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

    /** @return the number of the current version, empty when nothing was written */
    private Optional<Integer> put(ContributionId id, int revision, ContributionDraft draft, int versionsMore) {
        return dsl.update(ITEM)
                .set(ITEM.KIND, draft.kind().name())
                .set(ITEM.THEME_ID, draft.theme() == null ? null : draft.theme().value())
                .set(ITEM.TITLE, draft.title())
                .set(ITEM.BODY, draft.body())
                .set(ITEM.SOURCES, draft.sources().toArray(String[]::new))
                .set(ITEM.VERSION, ITEM.VERSION.plus(versionsMore))
                .set(ITEM.REVISION, ITEM.REVISION.plus(1))
                .where(ITEM.ID.eq(id.value()))
                .and(ITEM.REVISION.eq(revision))
                .and(ContributionQueries.published())
                .returningResult(ITEM.VERSION)
                .fetchOptional(ITEM.VERSION);
    }

    private void keepVersion(
            ContributionId id, int version, ContributionDraft draft, Instant at, @Nullable SuggestionId suggestion) {
        dsl.insertInto(ITEM_VERSION)
                .set(ITEM_VERSION.ITEM_ID, id.value())
                .set(ITEM_VERSION.VERSION, version)
                .set(ITEM_VERSION.TITLE, draft.title())
                .set(ITEM_VERSION.BODY, draft.body())
                .set(ITEM_VERSION.WRITTEN_AT, at.atOffset(ZoneOffset.UTC))
                .set(ITEM_VERSION.SUGGESTION_ID, suggestion == null ? null : suggestion.value())
                .execute();
    }
}
