package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.CONCLUSION;
import static fr.concertations.db.synthesis.Tables.CONCLUSION_SENTENCE;
import static fr.concertations.db.synthesis.Tables.SENTENCE;
import static fr.concertations.db.synthesis.Tables.SENTENCE_EXTRACT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.debate.ConcertationId;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sentences of the working text of a synthesis. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SentenceRepository {
    private final DSLContext dsl;

    SentenceRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Sentence> of(ConcertationId concertation) {
        return dsl.select(
                        SENTENCE.ID.convertFrom(SentenceId::new),
                        SENTENCE.TEXT,
                        multiset(select(SENTENCE_EXTRACT.EXTRACT_ID)
                                        .from(SENTENCE_EXTRACT)
                                        .where(SENTENCE_EXTRACT.SENTENCE_ID.eq(SENTENCE.ID))
                                        .orderBy(SENTENCE_EXTRACT.RANK))
                                .convertFrom(rows -> rows.map(mapping(ExtractId::new))))
                .from(SENTENCE)
                .where(SENTENCE.CONCERTATION_ID.eq(concertation.value()))
                .and(SENTENCE.REMOVED.isFalse())
                .orderBy(SENTENCE.RANK)
                .fetch(mapping(Sentence::new));
    }

    SentenceId append(ConcertationId concertation, SentenceDraft draft) {
        var next = select(coalesce(max(SENTENCE.RANK), val(-1)).plus(1))
                .from(SENTENCE)
                .where(SENTENCE.CONCERTATION_ID.eq(concertation.value()));
        var id = dsl.insertInto(SENTENCE)
                .set(SENTENCE.CONCERTATION_ID, concertation.value())
                .set(SENTENCE.RANK, next)
                .set(SENTENCE.TEXT, draft.text())
                .returningResult(SENTENCE.ID)
                .fetchSingle(r -> new SentenceId(Objects.requireNonNull(r.value1())));
        rest(id, draft.extracts());
        return id;
    }

    void rewrite(SentenceId id, SentenceDraft draft) {
        dsl.update(SENTENCE)
                .set(SENTENCE.TEXT, draft.text())
                .where(SENTENCE.ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(SENTENCE_EXTRACT)
                .where(SENTENCE_EXTRACT.SENTENCE_ID.eq(id.value()))
                .execute();
        rest(id, draft.extracts());
    }

    void order(List<SentenceId> ids) {
        for (var rank = 0; rank < ids.size(); rank++)
            dsl.update(SENTENCE)
                    .set(SENTENCE.RANK, rank)
                    .where(SENTENCE.ID.eq(ids.get(rank).value()))
                    .execute();
    }

    void remove(SentenceId id) {
        dsl.update(SENTENCE)
                .set(SENTENCE.REMOVED, true)
                .where(SENTENCE.ID.eq(id.value()))
                .execute();
        dsl.deleteFrom(SENTENCE_EXTRACT)
                .where(SENTENCE_EXTRACT.SENTENCE_ID.eq(id.value()))
                .execute();
    }

    /** Whether a conclusion of the working text rests on it. */
    boolean isConcluded(SentenceId id) {
        return dsl.fetchExists(dsl.selectOne()
                .from(CONCLUSION_SENTENCE)
                .join(CONCLUSION)
                .on(CONCLUSION.ID.eq(CONCLUSION_SENTENCE.CONCLUSION_ID))
                .where(CONCLUSION_SENTENCE.SENTENCE_ID.eq(id.value()))
                .and(CONCLUSION.REMOVED.isFalse()));
    }

    private void rest(SentenceId id, List<ExtractId> extracts) {
        var rank = 0;
        for (var extract : extracts)
            dsl.insertInto(SENTENCE_EXTRACT)
                    .set(SENTENCE_EXTRACT.SENTENCE_ID, id.value())
                    .set(SENTENCE_EXTRACT.EXTRACT_ID, extract.value())
                    .set(SENTENCE_EXTRACT.RANK, rank++)
                    .execute();
    }
}
