package fr.concertations.synthesis;

import static fr.concertations.db.synthesis.Tables.EXTRACT;
import static fr.concertations.db.synthesis.Tables.SENTENCE;
import static fr.concertations.db.synthesis.Tables.SENTENCE_EXTRACT;
import static org.jooq.Records.mapping;

import fr.concertations.argument.ArgumentId;
import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of extracts. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExtractRepository {
    private final DSLContext dsl;

    ExtractRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The same passage taken twice is one extract. */
    ExtractId insert(ConcertationId concertation, Passage passage, AccountId by) {
        var source = passage.source();
        var argument = source.argument().map(ArgumentId::value).orElse(null);
        dsl.insertInto(EXTRACT)
                .set(EXTRACT.CONCERTATION_ID, concertation.value())
                .set(EXTRACT.CONTRIBUTION_ID, source.contribution().value())
                .set(EXTRACT.ARGUMENT_ID, argument)
                .set(EXTRACT.SOURCE_VERSION, passage.version())
                .set(EXTRACT.START_OFFSET, passage.start())
                .set(EXTRACT.END_OFFSET, passage.end())
                .set(EXTRACT.QUOTE, passage.quote())
                .set(EXTRACT.SELECTED_BY, by.value())
                .onConflictDoNothing()
                .execute();
        return dsl.select(EXTRACT.ID)
                .from(EXTRACT)
                .where(EXTRACT.CONTRIBUTION_ID.eq(source.contribution().value()))
                .and(EXTRACT.ARGUMENT_ID.isNotDistinctFrom(argument))
                .and(EXTRACT.SOURCE_VERSION.eq(passage.version()))
                .and(EXTRACT.START_OFFSET.eq(passage.start()))
                .and(EXTRACT.END_OFFSET.eq(passage.end()))
                .fetchSingle(r -> new ExtractId(r.value1()));
    }

    void delete(ExtractId id) {
        dsl.deleteFrom(EXTRACT).where(EXTRACT.ID.eq(id.value())).execute();
    }

    /** Whether a sentence of the working text rests on it. */
    boolean isUsed(ExtractId id) {
        return dsl.fetchExists(dsl.selectOne()
                .from(SENTENCE_EXTRACT)
                .join(SENTENCE)
                .on(SENTENCE.ID.eq(SENTENCE_EXTRACT.SENTENCE_ID))
                .where(SENTENCE_EXTRACT.EXTRACT_ID.eq(id.value())));
    }

    boolean quotes(ContributionId contribution) {
        return dsl.fetchExists(EXTRACT, EXTRACT.CONTRIBUTION_ID.eq(contribution.value()));
    }

    Optional<Extract> byId(ExtractId id) {
        return where(EXTRACT.ID.eq(id.value())).stream().findFirst();
    }

    List<Extract> of(ConcertationId concertation) {
        return where(EXTRACT.CONCERTATION_ID.eq(concertation.value()));
    }

    private List<Extract> where(Condition condition) {
        return dsl.select(
                        EXTRACT.ID,
                        EXTRACT.CONCERTATION_ID,
                        EXTRACT.CONTRIBUTION_ID,
                        EXTRACT.ARGUMENT_ID,
                        EXTRACT.SOURCE_VERSION,
                        EXTRACT.START_OFFSET,
                        EXTRACT.END_OFFSET,
                        EXTRACT.QUOTE)
                .from(EXTRACT)
                .where(condition)
                .orderBy(EXTRACT.SELECTED_AT, EXTRACT.ID)
                .fetch(mapping(ExtractRepository::toExtract));
    }

    private static Extract toExtract(
            UUID id,
            UUID concertation,
            UUID contribution,
            @Nullable UUID argument,
            int version,
            int start,
            int end,
            String quote) {
        var source = new Source(
                new ContributionId(contribution), Optional.ofNullable(argument).map(ArgumentId::new));
        return new Extract(
                new ExtractId(id), new ConcertationId(concertation), new Passage(source, version, start, end, quote));
    }
}
