package fr.concertations.grid;

import static fr.concertations.db.grid.Tables.CELL_ANSWER;
import static fr.concertations.db.grid.Tables.CELL_SOURCE;
import static fr.concertations.db.grid.Tables.FILLED_GRID;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.SentenceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The working grids: their revision, what is written in them and on what it rests. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class GridRepository {
    private final DSLContext dsl;

    GridRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whether a cell rests on it directly. */
    boolean restsOn(ContributionId contribution) {
        return dsl.fetchExists(CELL_SOURCE, CELL_SOURCE.CONTRIBUTION_ID.eq(contribution.value()));
    }

    void insertWhenAbsent(ConcertationId concertation, String schema) {
        dsl.insertInto(FILLED_GRID)
                .set(FILLED_GRID.CONCERTATION_ID, concertation.value())
                .set(FILLED_GRID.SCHEMA_VERSION, schema)
                .onConflictDoNothing()
                .execute();
    }

    Optional<Row> of(ConcertationId concertation) {
        return dsl.select(
                        FILLED_GRID.ID.convertFrom(GridId::new),
                        FILLED_GRID.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        FILLED_GRID.SCHEMA_VERSION,
                        FILLED_GRID.REVISION)
                .from(FILLED_GRID)
                .where(FILLED_GRID.CONCERTATION_ID.eq(concertation.value()))
                .fetchOptional(mapping(Row::new));
    }

    Optional<Row> byId(GridId id) {
        return dsl.select(
                        FILLED_GRID.ID.convertFrom(GridId::new),
                        FILLED_GRID.CONCERTATION_ID.convertFrom(ConcertationId::new),
                        FILLED_GRID.SCHEMA_VERSION,
                        FILLED_GRID.REVISION)
                .from(FILLED_GRID)
                .where(FILLED_GRID.ID.eq(id.value()))
                .fetchOptional(mapping(Row::new));
    }

    /** Keeps others out until the end of the transaction. @throws InvalidInput at {@code revision} when the grid has moved since */
    void lock(GridId id, int revision) {
        var current = dsl.select(FILLED_GRID.REVISION)
                .from(FILLED_GRID)
                .where(FILLED_GRID.ID.eq(id.value()))
                .forUpdate()
                .fetchSingle(r -> r.value1());
        if (current != revision) throw new InvalidInput("revision", "grid.revision.stale");
    }

    void countChange(GridId id) {
        dsl.update(FILLED_GRID)
                .set(FILLED_GRID.REVISION, FILLED_GRID.REVISION.plus(1))
                .where(FILLED_GRID.ID.eq(id.value()))
                .execute();
    }

    Map<String, CellDraft> cells(GridId id) {
        var cells = new LinkedHashMap<String, CellDraft>();
        dsl.select(
                        CELL_ANSWER.CELL_CODE,
                        CELL_ANSWER.TEXT,
                        multiset(select(CELL_SOURCE.SENTENCE_ID, CELL_SOURCE.CONCLUSION_ID, CELL_SOURCE.CONTRIBUTION_ID)
                                        .from(CELL_SOURCE)
                                        .where(CELL_SOURCE.GRID_ID.eq(CELL_ANSWER.GRID_ID))
                                        .and(CELL_SOURCE.CELL_CODE.eq(CELL_ANSWER.CELL_CODE))
                                        .orderBy(CELL_SOURCE.RANK))
                                .convertFrom(rows -> rows.map(mapping(GridRepository::source))))
                .from(CELL_ANSWER)
                .where(CELL_ANSWER.GRID_ID.eq(id.value()))
                .forEach(r -> cells.put(r.value1(), new CellDraft(r.value2(), r.value3())));
        return cells;
    }

    /** An empty text leaves no row. */
    void write(GridId id, String cell, CellDraft draft) {
        dsl.deleteFrom(CELL_SOURCE)
                .where(CELL_SOURCE.GRID_ID.eq(id.value()))
                .and(CELL_SOURCE.CELL_CODE.eq(cell))
                .execute();
        dsl.deleteFrom(CELL_ANSWER)
                .where(CELL_ANSWER.GRID_ID.eq(id.value()))
                .and(CELL_ANSWER.CELL_CODE.eq(cell))
                .execute();
        if (draft.text().isEmpty()) return;
        dsl.insertInto(CELL_ANSWER)
                .set(CELL_ANSWER.GRID_ID, id.value())
                .set(CELL_ANSWER.CELL_CODE, cell)
                .set(CELL_ANSWER.TEXT, draft.text())
                .execute();
        var rank = 0;
        for (var source : draft.sources()) insert(id, cell, rank++, source);
    }

    private void insert(GridId id, String cell, int rank, CellSource source) {
        var row = dsl.newRecord(CELL_SOURCE);
        row.setGridId(id.value());
        row.setCellCode(cell);
        row.setRank(rank);
        switch (source) {
            case CellSource.OfSentence(var sentence) -> row.setSentenceId(sentence.value());
            case CellSource.OfConclusion(var conclusion) -> row.setConclusionId(conclusion.value());
            case CellSource.OfContribution(var contribution) -> row.setContributionId(contribution.value());
        }
        row.insert();
    }

    private static CellSource source(@Nullable UUID sentence, @Nullable UUID conclusion, @Nullable UUID contribution) {
        if (sentence != null) return new CellSource.OfSentence(new SentenceId(sentence));
        if (conclusion != null) return new CellSource.OfConclusion(new ConclusionId(conclusion));
        if (contribution != null) return new CellSource.OfContribution(new ContributionId(contribution));
        throw new IllegalStateException("a source of a cell names nothing");
    }

    /** A working grid without its cells. */
    record Row(GridId id, ConcertationId concertation, String schema, int revision) {}
}
