package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;
import static fr.concertations.db.contribution.Tables.SUGGESTION;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.kernel.Texts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the words out of what somebody wrote; the row stays, since votes, answers and extracts lead to it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ErasedContributions {
    private final DSLContext dsl;
    private final String words;
    private final Clock clock;

    ErasedContributions(DSLContext dsl, Texts texts, Clock clock) {
        this.dsl = dsl;
        this.words = texts.get("contribution.erased", Locale.FRENCH);
        this.clock = clock;
    }

    List<ContributionId> of(AccountId person) {
        return dsl.select(ITEM.ID)
                .from(ITEM)
                .where(ITEM.AUTHOR_ID.eq(person.value()))
                .orderBy(ITEM.ID)
                .fetch(r -> new ContributionId(r.value1()));
    }

    /** Guests are counted apart from every collège; once nobody is the author, so is what says no collège. */
    void setApart(AccountId person) {
        dsl.update(ITEM)
                .set(ITEM.AUTHOR_COLLEGE, "")
                .where(ITEM.AUTHOR_ID.in(select(ACCOUNT.ID)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(person.value()))
                        .and(ACCOUNT.KIND.eq(Accounts.GUEST))))
                .execute();
    }

    /** Modifications that others suggested of it are made of its words, and go too. */
    void remove(AccountId person, Collection<ContributionId> written) {
        var ids = written.stream().map(ContributionId::value).toList();
        dsl.update(ITEM)
                .set(ITEM.TITLE, words)
                .set(ITEM.BODY, words)
                .set(ITEM.SOURCES, new String[0])
                .set(ITEM.STATE, ContributionState.WITHDRAWN.name())
                .set(ITEM.LEFT_AT, coalesce(ITEM.LEFT_AT, val(clock.instant().atOffset(ZoneOffset.UTC))))
                .where(ITEM.ID.in(ids))
                .execute();
        dsl.update(ITEM_VERSION)
                .set(ITEM_VERSION.TITLE, words)
                .set(ITEM_VERSION.BODY, words)
                .where(ITEM_VERSION.ITEM_ID.in(ids))
                .execute();
        dsl.update(SUGGESTION)
                .set(SUGGESTION.TITLE, words)
                .set(SUGGESTION.BODY, words)
                .set(SUGGESTION.ANSWER, "")
                .where(SUGGESTION.ITEM_ID.in(ids))
                .execute();
        dsl.update(SUGGESTION)
                .set(SUGGESTION.TITLE, words)
                .set(SUGGESTION.BODY, words)
                .set(SUGGESTION.REASON, "")
                .set(SUGGESTION.STATE, SuggestionState.WITHDRAWN.name())
                .where(SUGGESTION.AUTHOR_ID.eq(person.value()))
                .execute();
    }
}
