package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;
import static fr.concertations.db.contribution.Tables.SUGGESTION;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;

import fr.concertations.identity.AccountId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Reads suggestions, each with the text it started from. */
@Repository
class SuggestionQueries implements ReliedUpon {
    private final DSLContext dsl;

    SuggestionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The latest first. */
    List<Suggestion> where(Condition condition) {
        return dsl.select(
                        SUGGESTION.ID.convertFrom(SuggestionId::new),
                        SUGGESTION.ITEM_ID.convertFrom(ContributionId::new),
                        ContributionQueries.AUTHOR,
                        SUGGESTION.AUTHOR_COLLEGE.convertFrom(ContributionQueries::college),
                        ITEM_VERSION.TITLE,
                        ITEM_VERSION.BODY,
                        SUGGESTION.TITLE,
                        SUGGESTION.BODY,
                        SUGGESTION.REASON,
                        SUGGESTION.STATE.convertFrom(SuggestionState::valueOf),
                        SUGGESTION.HIDDEN,
                        SUGGESTION.ANSWER,
                        SUGGESTION.SUBMITTED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(SUGGESTION)
                .join(ITEM_VERSION)
                .on(ITEM_VERSION.ITEM_ID.eq(SUGGESTION.ITEM_ID))
                .and(ITEM_VERSION.VERSION.eq(SUGGESTION.BASE_VERSION))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SUGGESTION.AUTHOR_ID))
                .where(condition)
                .orderBy(SUGGESTION.SUBMITTED_AT.desc(), SUGGESTION.ID.desc())
                .fetch(mapping(Suggestion::new));
    }

    Optional<SuggestionId> withRequestKey(UUID requestKey, AccountId author) {
        return dsl.select(SUGGESTION.ID)
                .from(SUGGESTION)
                .where(SUGGESTION.REQUEST_KEY.eq(requestKey))
                .and(SUGGESTION.AUTHOR_ID.eq(author.value()))
                .fetchOptional(r -> new SuggestionId(r.value1()));
    }

    /** Those that wait for an answer of this author; contributions without any are absent from the map. */
    Map<ContributionId, Integer> waitingFor(AccountId author) {
        return dsl.select(SUGGESTION.ITEM_ID, count())
                .from(SUGGESTION)
                .join(ITEM)
                .on(ITEM.ID.eq(SUGGESTION.ITEM_ID))
                .where(ITEM.AUTHOR_ID.eq(author.value()))
                .and(ContributionQueries.published())
                .and(SUGGESTION.STATE.eq(SuggestionState.PENDING.name()))
                .andNot(SUGGESTION.HIDDEN)
                .groupBy(SUGGESTION.ITEM_ID)
                .fetchMap(r -> new ContributionId(r.value1()), r -> r.value2());
    }

    /** Its author’s text must stay as those who suggested read it. */
    @Override
    public boolean relies(ContributionId id) {
        return dsl.fetchExists(SUGGESTION, SUGGESTION.ITEM_ID.eq(id.value()));
    }
}
