package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.SUGGESTION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.College;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes suggestions. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SuggestionRepository {
    private final DSLContext dsl;

    SuggestionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return empty when this request was already served */
    Optional<SuggestionId> insert(
            AccountId author, College college, Contribution on, SuggestionDraft draft, Instant at, UUID requestKey) {
        return dsl.insertInto(SUGGESTION)
                .set(SUGGESTION.ITEM_ID, on.id().value())
                .set(SUGGESTION.BASE_VERSION, on.version())
                .set(SUGGESTION.AUTHOR_ID, author.value())
                .set(SUGGESTION.AUTHOR_COLLEGE, college.name())
                .set(SUGGESTION.TITLE, draft.title())
                .set(SUGGESTION.BODY, draft.body())
                .set(SUGGESTION.REASON, draft.reason())
                .set(SUGGESTION.SUBMITTED_AT, at.atOffset(ZoneOffset.UTC))
                .set(SUGGESTION.REQUEST_KEY, requestKey)
                .onConflict(SUGGESTION.REQUEST_KEY)
                .doNothing()
                .returningResult(SUGGESTION.ID)
                .fetchOptional(r -> new SuggestionId(r.value1()));
    }

    /** The one that waited gives way to another of the same person. */
    void replace(AccountId author, ContributionId on) {
        dsl.update(SUGGESTION)
                .set(SUGGESTION.STATE, SuggestionState.WITHDRAWN.name())
                .where(SUGGESTION.ITEM_ID.eq(on.value()))
                .and(SUGGESTION.AUTHOR_ID.eq(author.value()))
                .and(SUGGESTION.STATE.eq(SuggestionState.PENDING.name()))
                .execute();
    }

    /** @return false when it was not waiting any more */
    boolean answer(SuggestionId id, SuggestionState state, String word, Instant at) {
        return dsl.update(SUGGESTION)
                        .set(SUGGESTION.STATE, state.name())
                        .set(SUGGESTION.ANSWER, word)
                        .set(SUGGESTION.ANSWERED_AT, at.atOffset(ZoneOffset.UTC))
                        .where(SUGGESTION.ID.eq(id.value()))
                        .and(SUGGESTION.STATE.eq(SuggestionState.PENDING.name()))
                        .andNot(SUGGESTION.HIDDEN)
                        .execute()
                > 0;
    }

    /** @return false when it was not waiting any more */
    boolean withdraw(SuggestionId id) {
        return dsl.update(SUGGESTION)
                        .set(SUGGESTION.STATE, SuggestionState.WITHDRAWN.name())
                        .where(SUGGESTION.ID.eq(id.value()))
                        .and(SUGGESTION.STATE.eq(SuggestionState.PENDING.name()))
                        .execute()
                > 0;
    }

    /** Whatever became of it, unless taken back by who made it. */
    void hide(UUID id, boolean hidden) {
        dsl.update(SUGGESTION)
                .set(SUGGESTION.HIDDEN, hidden)
                .where(SUGGESTION.ID.eq(id))
                .and(SUGGESTION.STATE.ne(SuggestionState.WITHDRAWN.name()))
                .execute();
    }

    void handOver(AccountId guest, AccountId member) {
        var both = List.of(guest.value(), member.value());
        var mine = SUGGESTION.as("mine");
        dsl.update(SUGGESTION)
                .set(SUGGESTION.STATE, SuggestionState.WITHDRAWN.name())
                .where(SUGGESTION.STATE.eq(SuggestionState.PENDING.name()))
                .and(SUGGESTION
                        .AUTHOR_ID
                        .in(both)
                        .and(SUGGESTION.ITEM_ID.in(select(ITEM.ID).from(ITEM).where(ITEM.AUTHOR_ID.in(both))))
                        .or(SUGGESTION
                                .AUTHOR_ID
                                .eq(guest.value())
                                .and(exists(selectOne()
                                        .from(mine)
                                        .where(mine.ITEM_ID.eq(SUGGESTION.ITEM_ID))
                                        .and(mine.AUTHOR_ID.eq(member.value()))
                                        .and(mine.STATE.eq(SuggestionState.PENDING.name()))))))
                .execute();
        dsl.update(SUGGESTION)
                .set(SUGGESTION.AUTHOR_ID, member.value())
                .where(SUGGESTION.AUTHOR_ID.eq(guest.value()))
                .execute();
    }
}
