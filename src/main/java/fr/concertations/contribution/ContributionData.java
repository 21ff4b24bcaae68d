package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.DRAFT;
import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.contribution.Tables.ITEM_VERSION;
import static fr.concertations.db.contribution.Tables.SUGGESTION;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody wrote in contributions, and what of it goes or stays when they leave. */
@Component
@Order(10)
class ContributionData implements PersonalData {
    private final ErasedContributions erased;
    private final ContributionAnnouncer announcer;

    ContributionData(ErasedContributions erased, ContributionAnnouncer announcer) {
        this.erased = erased;
        this.announcer = announcer;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "contributions",
                        Fate.CHOSEN,
                        ITEM,
                        ITEM.AUTHOR_ID,
                        ITEM.ID,
                        ITEM.CONCERTATION_ID,
                        ITEM.KIND,
                        ITEM.TITLE,
                        ITEM.BODY,
                        ITEM.SOURCES,
                        ITEM.AUTHOR_COLLEGE,
                        ITEM.CHANNEL,
                        ITEM.STATE,
                        ITEM.SUBMITTED_AT,
                        ITEM.LEFT_AT),
                Holding.of(
                        "versions",
                        Fate.CHOSEN,
                        ITEM_VERSION.join(ITEM).on(ITEM.ID.eq(ITEM_VERSION.ITEM_ID)),
                        ITEM.AUTHOR_ID,
                        ITEM_VERSION.ITEM_ID,
                        ITEM_VERSION.VERSION,
                        ITEM_VERSION.TITLE,
                        ITEM_VERSION.BODY,
                        ITEM_VERSION.WRITTEN_AT),
                Holding.of(
                        "modifications-proposees",
                        Fate.CHOSEN,
                        SUGGESTION,
                        SUGGESTION.AUTHOR_ID,
                        SUGGESTION.ID,
                        SUGGESTION.ITEM_ID,
                        SUGGESTION.TITLE,
                        SUGGESTION.BODY,
                        SUGGESTION.REASON,
                        SUGGESTION.STATE,
                        SUGGESTION.ANSWER,
                        SUGGESTION.SUBMITTED_AT,
                        SUGGESTION.ANSWERED_AT),
                Holding.of(
                        "brouillons",
                        Fate.GOES,
                        DRAFT,
                        DRAFT.ACCOUNT_ID,
                        DRAFT.CONCERTATION_ID,
                        DRAFT.KIND,
                        DRAFT.TITLE,
                        DRAFT.BODY,
                        DRAFT.SOURCES,
                        DRAFT.SAVED_AT));
    }

    /** The index holds names as well as words. */
    @Override
    public void erase(AccountId person, Keep texts) {
        var written = erased.of(person);
        if (texts == Keep.NOTHING) erased.remove(person, written);
        erased.setApart(person);
        written.forEach(announcer::changed);
    }
}
