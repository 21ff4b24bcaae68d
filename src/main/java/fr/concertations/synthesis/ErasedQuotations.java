package fr.concertations.synthesis;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.synthesis.Tables.EXTRACT;
import static fr.concertations.db.synthesis.Tables.PUBLICATION;
import static org.jooq.impl.DSL.select;

import fr.concertations.argument.ArgumentId;
import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.kernel.StoredJson;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the words of somebody out of extracts and of documents already published, which show since the text is withdrawn
 * that a quotation stood there: the sentences of the collectivité stay, and still say on what they rest.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ErasedQuotations {
    private static final String NOTHING = "[…]";

    private final DSLContext dsl;

    ErasedQuotations(DSLContext dsl) {
        this.dsl = dsl;
    }

    void remove(AccountId person) {
        var own = new Own(
                new HashSet<>(dsl.select(ITEM.ID)
                        .from(ITEM)
                        .where(ITEM.AUTHOR_ID.eq(person.value()))
                        .fetch(r -> new ContributionId(r.value1()))),
                new HashSet<>(dsl.select(POINT.ID)
                        .from(POINT)
                        .where(POINT.AUTHOR_ID.eq(person.value()))
                        .fetch(r -> new ArgumentId(r.value1()))));
        dsl.update(EXTRACT)
                .set(EXTRACT.QUOTE, NOTHING)
                .where(EXTRACT.ARGUMENT_ID
                        .isNull()
                        .and(EXTRACT.CONTRIBUTION_ID.in(
                                select(ITEM.ID).from(ITEM).where(ITEM.AUTHOR_ID.eq(person.value()))))
                        .or(EXTRACT.ARGUMENT_ID.in(
                                select(POINT.ID).from(POINT).where(POINT.AUTHOR_ID.eq(person.value())))))
                .execute();
        dsl.selectFrom(PUBLICATION)
                .where(PUBLICATION.CONCERTATION_ID.in(select(ITEM.CONCERTATION_ID)
                        .from(ITEM)
                        .where(ITEM.AUTHOR_ID.eq(person.value()))
                        .union(select(ITEM.CONCERTATION_ID)
                                .from(POINT)
                                .join(ITEM)
                                .on(ITEM.ID.eq(POINT.CONTRIBUTION_ID))
                                .where(POINT.AUTHOR_ID.eq(person.value())))))
                .forUpdate()
                .forEach(row -> {
                    var content = without(DocumentKind.valueOf(row.getDocument()), row.getContent(), own);
                    if (content.equals(row.getContent())) return;
                    row.setContent(content);
                    row.update();
                });
    }

    private static JSONB without(DocumentKind document, JSONB content, Own own) {
        return switch (document) {
            case SYNTHESIS -> StoredJson.write(own.takenOutOf(StoredJson.read(content, PublishedSynthesis.class)));
            case CONCLUSIONS -> StoredJson.write(own.takenOutOf(StoredJson.read(content, PublishedConclusions.class)));
        };
    }

    /** All that one person wrote. */
    private record Own(Set<ContributionId> contributions, Set<ArgumentId> arguments) {
        PublishedSynthesis takenOutOf(PublishedSynthesis document) {
            return new PublishedSynthesis(
                    document.title(),
                    document.intro(),
                    document.sentences().stream()
                            .map(sentence -> sentence.with(sentence.quotations().stream()
                                    .map(this::masked)
                                    .toList()))
                            .toList());
        }

        PublishedConclusions takenOutOf(PublishedConclusions document) {
            return new PublishedConclusions(
                    document.title(),
                    document.intro(),
                    document.conclusions().stream()
                            .map(conclusion -> conclusion.with(conclusion.contributions().stream()
                                    .map(cited -> contributions.contains(cited.id()) ? cited.mask() : cited)
                                    .toList()))
                            .toList());
        }

        /** An argument of somebody else is not shown either once the text it is about is gone. */
        private Quotation masked(Quotation quotation) {
            var argument = quotation.argument();
            return contributions.contains(quotation.contribution()) || argument != null && arguments.contains(argument)
                    ? quotation.mask()
                    : quotation;
        }
    }
}
