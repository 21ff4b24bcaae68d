package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.DRAFT;
import static org.jooq.impl.DSL.row;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ThemeId;
import fr.concertations.identity.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts, one per person and concertation. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UnfinishedRepository {
    private static final SelectField<KeptDraft> KEPT = row(
                    DRAFT.KIND,
                    DRAFT.THEME_ID,
                    DRAFT.TITLE,
                    DRAFT.BODY,
                    DRAFT.SOURCES,
                    DRAFT.REVISION,
                    DRAFT.REQUEST_KEY,
                    DRAFT.SAVED_AT)
            .mapping(UnfinishedRepository::kept);

    private final DSLContext dsl;

    UnfinishedRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<KeptDraft> of(AccountId author, ConcertationId concertation) {
        return dsl.select(KEPT).from(DRAFT).where(at(author, concertation)).fetchOptional(r -> r.value1());
    }

    /** @return empty when there is one already */
    Optional<KeptDraft> insert(AccountId author, ConcertationId concertation, Unfinished text, Instant at) {
        return dsl.insertInto(DRAFT)
                .set(DRAFT.ACCOUNT_ID, author.value())
                .set(DRAFT.CONCERTATION_ID, concertation.value())
                .set(DRAFT.KIND, text.kind() == null ? null : text.kind().name())
                .set(DRAFT.THEME_ID, text.theme() == null ? null : text.theme().value())
                .set(DRAFT.TITLE, text.title())
                .set(DRAFT.BODY, text.body())
                .set(DRAFT.SOURCES, text.sources())
                .set(DRAFT.SAVED_AT, at.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .returningResult(KEPT)
                .fetchOptional(r -> r.value1());
    }

    /** @return empty when it is not at this revision any more */
    Optional<KeptDraft> update(
            AccountId author, ConcertationId concertation, int revision, Unfinished text, Instant at) {
        return dsl.update(DRAFT)
                .set(DRAFT.KIND, text.kind() == null ? null : text.kind().name())
                .set(DRAFT.THEME_ID, text.theme() == null ? null : text.theme().value())
                .set(DRAFT.TITLE, text.title())
                .set(DRAFT.BODY, text.body())
                .set(DRAFT.SOURCES, text.sources())
                .set(DRAFT.REVISION, revision + 1)
                .set(DRAFT.SAVED_AT, at.atOffset(ZoneOffset.UTC))
                .where(at(author, concertation))
                .and(DRAFT.REVISION.eq(revision))
                .returningResult(KEPT)
                .fetchOptional(r -> r.value1());
    }

    void delete(AccountId author, ConcertationId concertation) {
        dsl.deleteFrom(DRAFT).where(at(author, concertation)).execute();
    }

    List<ConcertationId> concertations(AccountId author) {
        return dsl.select(DRAFT.CONCERTATION_ID)
                .from(DRAFT)
                .where(DRAFT.ACCOUNT_ID.eq(author.value()))
                .fetch(r -> new ConcertationId(r.value1()));
    }

    void handOver(AccountId from, AccountId to, ConcertationId concertation) {
        dsl.update(DRAFT)
                .set(DRAFT.ACCOUNT_ID, to.value())
                .where(at(from, concertation))
                .execute();
    }

    private static Condition at(AccountId author, ConcertationId concertation) {
        return DRAFT.ACCOUNT_ID.eq(author.value()).and(DRAFT.CONCERTATION_ID.eq(concertation.value()));
    }

    private static KeptDraft kept(
            @Nullable String kind,
            @Nullable UUID theme,
            String title,
            String body,
            String sources,
            int revision,
            UUID requestKey,
            OffsetDateTime savedAt) {
        return new KeptDraft(
                new Unfinished(
                        kind == null ? null : ContributionKind.valueOf(kind),
                        theme == null ? null : new ThemeId(theme),
                        title,
                        body,
                        sources),
                revision,
                requestKey,
                savedAt.toInstant());
    }
}
