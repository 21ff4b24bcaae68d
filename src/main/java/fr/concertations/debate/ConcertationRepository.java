package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.CONCERTATION;
import static fr.concertations.db.debate.Tables.CONCERTATION_TERRITORY;
import static fr.concertations.db.debate.Tables.INVITEE;
import static fr.concertations.db.debate.Tables.QUESTION;
import static fr.concertations.db.debate.Tables.STAGE;
import static fr.concertations.db.debate.Tables.THEME;

import fr.concertations.identity.AccountId;
import fr.concertations.kernel.Slug;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes concertations. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConcertationRepository {
    private final DSLContext dsl;
    private final PublicSpells spells;
    private final PosterRepository posters;
    private final Clock clock;

    ConcertationRepository(DSLContext dsl, PublicSpells spells, PosterRepository posters, Clock clock) {
        this.dsl = dsl;
        this.spells = spells;
        this.posters = posters;
        this.clock = clock;
    }

    ConcertationId insert(ConcertationDraft draft, Origin origin, State state, @Nullable AccountId by) {
        var wanted = Slug.of(draft.title());
        var id = insertAt(wanted, draft, origin, state, by);
        for (int number = 2; id.isEmpty(); number++) id = insertAt(wanted + "-" + number, draft, origin, state, by);
        insertParts(id.get(), draft);
        var made = new ConcertationId(id.get());
        posters.print(made);
        spells.follow(made);
        return made;
    }

    /** @return empty when this address is taken, be it at this very moment */
    private Optional<UUID> insertAt(
            String slug, ConcertationDraft draft, Origin origin, State state, @Nullable AccountId by) {
        return dsl.insertInto(CONCERTATION)
                .set(CONCERTATION.SLUG, slug)
                .set(CONCERTATION.TITLE, draft.title())
                .set(CONCERTATION.PRESENTATION, draft.presentation())
                .set(CONCERTATION.PUBLICS, draft.publics())
                .set(CONCERTATION.VISIBILITY, draft.visibility().name())
                .set(CONCERTATION.STATE, state.name())
                .set(CONCERTATION.ORIGIN, origin.name())
                .set(CONCERTATION.CREATED_BY, by == null ? null : by.value())
                .set(CONCERTATION.CREATED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .onConflict(CONCERTATION.SLUG)
                .doNothing()
                .returningResult(CONCERTATION.ID)
                .fetchOptional(row -> row.value1());
    }

    /**
     * What the draft lists replaces what was listed.
     *
     * @return false when somebody changed it since this revision was read
     * @throws DataIntegrityViolationException when a theme left out is used by a contribution
     */
    boolean update(ConcertationId id, int revision, ConcertationDraft draft) {
        var updated = dsl.update(CONCERTATION)
                .set(CONCERTATION.TITLE, draft.title())
                .set(CONCERTATION.PRESENTATION, draft.presentation())
                .set(CONCERTATION.PUBLICS, draft.publics())
                .set(CONCERTATION.VISIBILITY, draft.visibility().name())
                .set(CONCERTATION.REVISION, revision + 1)
                .where(CONCERTATION.ID.eq(id.value()))
                .and(CONCERTATION.REVISION.eq(revision))
                .execute();
        if (updated == 0) return false;
        var key = id.value();
        dsl.deleteFrom(CONCERTATION_TERRITORY)
                .where(CONCERTATION_TERRITORY.CONCERTATION_ID.eq(key))
                .execute();
        dsl.deleteFrom(QUESTION).where(QUESTION.CONCERTATION_ID.eq(key)).execute();
        dsl.deleteFrom(STAGE).where(STAGE.CONCERTATION_ID.eq(key)).execute();
        dsl.deleteFrom(INVITEE).where(INVITEE.CONCERTATION_ID.eq(key)).execute();
        dsl.deleteFrom(THEME)
                .where(THEME.CONCERTATION_ID.eq(key))
                .and(THEME.CODE.notIn(
                        draft.themes().stream().map(ThemeDraft::code).toList()))
                .execute();
        insertParts(key, draft);
        spells.follow(id);
        return true;
    }

    void open(ConcertationId id) {
        dsl.update(CONCERTATION)
                .set(CONCERTATION.STATE, State.OPENED.name())
                .set(CONCERTATION.REVISION, CONCERTATION.REVISION.plus(1))
                .where(CONCERTATION.ID.eq(id.value()))
                .and(CONCERTATION.STATE.eq(State.DRAFT.name()))
                .execute();
        spells.follow(id);
    }

    /** After those already there; one with the code of another is that other. */
    void addThemes(ConcertationId id, List<ThemeDraft> themes) {
        dsl.update(CONCERTATION)
                .set(CONCERTATION.REVISION, CONCERTATION.REVISION.plus(1))
                .where(CONCERTATION.ID.eq(id.value()))
                .execute();
        for (var theme : themes)
            dsl.insertInto(THEME)
                    .set(THEME.CONCERTATION_ID, id.value())
                    .set(THEME.CODE, theme.code())
                    .set(THEME.LABEL, theme.label())
                    .set(THEME.RANK, dsl.fetchCount(THEME, THEME.CONCERTATION_ID.eq(id.value())))
                    .onConflict(THEME.CONCERTATION_ID, THEME.CODE)
                    .doNothing()
                    .execute();
    }

    private void insertParts(UUID id, ConcertationDraft draft) {
        for (int rank = 0; rank < draft.territories().size(); rank++)
            dsl.insertInto(CONCERTATION_TERRITORY)
                    .values(id, draft.territories().get(rank).value(), rank)
                    .execute();
        for (int rank = 0; rank < draft.questions().size(); rank++)
            dsl.insertInto(QUESTION)
                    .values(id, rank, draft.questions().get(rank))
                    .execute();
        for (int rank = 0; rank < draft.themes().size(); rank++)
            upsertTheme(id, rank, draft.themes().get(rank));
        for (int rank = 0; rank < draft.stages().size(); rank++)
            insertStage(id, rank, draft.stages().get(rank));
        for (var email : draft.invitees())
            dsl.insertInto(INVITEE).values(id, email).execute();
    }

    /** Themes are kept by code: contributions are filed under them. */
    private void upsertTheme(UUID id, int rank, ThemeDraft theme) {
        dsl.insertInto(THEME)
                .set(THEME.CONCERTATION_ID, id)
                .set(THEME.CODE, theme.code())
                .set(THEME.LABEL, theme.label())
                .set(THEME.RANK, rank)
                .onConflict(THEME.CONCERTATION_ID, THEME.CODE)
                .doUpdate()
                .set(THEME.LABEL, theme.label())
                .set(THEME.RANK, rank)
                .execute();
    }

    private void insertStage(UUID id, int rank, StageDraft stage) {
        dsl.insertInto(STAGE)
                .set(STAGE.CONCERTATION_ID, id)
                .set(STAGE.RANK, rank)
                .set(STAGE.KIND, stage.kind().name())
                .set(STAGE.STARTS_AT, stage.startsAt().atOffset(ZoneOffset.UTC))
                .set(STAGE.ENDS_AT, stage.endsAt().atOffset(ZoneOffset.UTC))
                .set(STAGE.MAY_CONTRIBUTE, stage.mayContribute())
                .set(STAGE.MAY_ARGUE, stage.mayArgue())
                .set(STAGE.MAY_VOTE, stage.mayVote())
                .execute();
    }
}
