package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.CONCLUSION;
import static fr.concertations.db.synthesis.Tables.CONCLUSION_CONTRIBUTION;
import static fr.concertations.db.synthesis.Tables.CONCLUSION_SENTENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The conclusions of the working text. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConclusionRepository {
    private final DSLContext dsl;

    ConclusionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whether a conclusion rests on it directly. */
    boolean restsOn(ContributionId contribution) {
        return dsl.fetchExists(
                CONCLUSION_CONTRIBUTION, CONCLUSION_CONTRIBUTION.CONTRIBUTION_ID.eq(contribution.value()));
    }

    List<Conclusion> of(ConcertationId concertation) {
        return dsl.select(
                        CONCLUSION.ID.convertFrom(ConclusionId::new),
                        CONCLUSION.TEXT,
                        CONCLUSION.DECISION.convertFrom(Decision::valueOf),
                        CONCLUSION.ANSWER,
                        multiset(select(CONCLUSION_SENTENCE.SENTENCE_ID)
                                        .from(CONCLUSION_SENTENCE)
                                        .where(CONCLUSION_SENTENCE.CONCLUSION_ID.eq(CONCLUSION.ID))
                                        .orderBy(CONCLUSION_SENTENCE.RANK))
                                .convertFrom(rows -> rows.map(mapping(SentenceId::new))),
                        multiset(select(CONCLUSION_CONTRIBUTION.CONTRIBUTION_ID)
                                        .from(CONCLUSION_CONTRIBUTION)
                                        .where(CONCLUSION_CONTRIBUTION.CONCLUSION_ID.eq(CONCLUSION.ID))
                                        .orderBy(CONCLUSION_CONTRIBUTION.RANK))
                                .convertFrom(rows -> rows.map(mapping(ContributionId::new))))
                .from(CONCLUSION)
                .where(CONCLUSION.CONCERTATION_ID.eq(concertation.value()))
                .and(CONCLUSION.REMOVED.isFalse())
                .orderBy(CONCLUSION.RANK)
                .fetch(mapping(Conclusion::new));
    }

    ConclusionId append(ConcertationId concertation, ConclusionDraft draft) {
        var next = select(coalesce(max(CONCLUSION.RANK), val(-1)).plus(1))
                .from(CONCLUSION)
                .where(CONCLUSION.CONCERTATION_ID.eq(concertation.value()));
        var id = dsl.insertInto(CONCLUSION)
                .set(CONCLUSION.CONCERTATION_ID, concertation.value())
                .set(CONCLUSION.RANK, next)
                .set(CONCLUSION.TEXT, draft.text())
                .set(CONCLUSION.DECISION, draft.decision().name())
                .set(CONCLUSION.ANSWER, draft.answer())
                .returningResult(CONCLUSION.ID)
                .fetchSingle(r -> new ConclusionId(Objects.requireNonNull(r.value1())));
        rest(id, draft);
        return id;
    }

    void rewrite(ConclusionId id, ConclusionDraft draft) {
        dsl.update(CONCLUSION)
                .set(CONCLUSION.TEXT, draft.text())
                .set(CONCLUSION.DECISION, draft.decision().name())
                .set(CONCLUSION.ANSWER, draft.answer())
                .where(CONCLUSION.ID.eq(id.value()))
                .execute();
        unrest(id);
        rest(id, draft);
    }

    void order(List<ConclusionId> ids) {
        for (var rank = 0; rank < ids.size(); rank++)
            dsl.update(CONCLUSION)
                    .set(CONCLUSION.RANK, rank)
                    .where(CONCLUSION.ID.eq(ids.get(rank).value()))
                    .execute();
    }

    void remove(ConclusionId id) {
        dsl.update(CONCLUSION)
                .set(CONCLUSION.REMOVED, true)
                .where(CONCLUSION.ID.eq(id.value()))
                .execute();
        unrest(id);
    }

    private void unrest(ConclusionId id) {
        dsl.deleteFrom(CONCLUSION_SENTENCE)
                .where(CONCLUSION_SENTENCE.CONCLUSION_ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(CONCLUSION_CONTRIBUTION)
                .where(CONCLUSION_CONTRIBUTION.CONCLUSION_ID.eq(id.value()))
                .execute();
    }

    private void rest(ConclusionId id, ConclusionDraft draft) {
        var rank = 0;
        for (var sentence : draft.sentences())
            dsl.insertInto(CONCLUSION_SENTENCE)
                    .set(CONCLUSION_SENTENCE.CONCLUSION_ID, id.value())
                    .set(CONCLUSION_SENTENCE.SENTENCE_ID, sentence.value())
                    .set(CONCLUSION_SENTENCE.RANK, rank++)
                    .execute();
        for (var contribution : draft.contributions())
            dsl.insertInto(CONCLUSION_CONTRIBUTION)
                    .set(CONCLUSION_CONTRIBUTION.CONCLUSION_ID, id.value())
                    .set(CONCLUSION_CONTRIBUTION.CONTRIBUTION_ID, contribution.value())
                    .set(CONCLUSION_CONTRIBUTION.RANK, rank++)
                    .execute();
    }
}
