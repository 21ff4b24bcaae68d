package fr.concertations.following;

import static fr.concertations.db.following.Tables.HAPPENING;
import static fr.concertations.db.following.Tables.LEAVING;
import static fr.concertations.db.following.Tables.NOTICE;
import static fr.concertations.db.following.Tables.PREFERENCE;
import static fr.concertations.db.following.Tables.SUBSCRIPTION;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody follows and was told; all of it goes with the account. */
@Component
class FollowingData implements PersonalData {
    private final DSLContext dsl;

    FollowingData(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whoever spreads a happening holds it, and then writes to people. */
    @Override
    public void hold(AccountId person) {
        dsl.select(HAPPENING.ID)
                .from(HAPPENING)
                .where(HAPPENING.ACTOR_ID.eq(person.value()).or(HAPPENING.PERSON_ID.eq(person.value())))
                .orderBy(HAPPENING.ID)
                .forUpdate()
                .fetch();
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "suivis",
                        Fate.GOES,
                        SUBSCRIPTION,
                        SUBSCRIPTION.ACCOUNT_ID,
                        SUBSCRIPTION.KIND,
                        SUBSCRIPTION.OBJECT,
                        SUBSCRIPTION.SINCE),
                Holding.of(
                        "preferences",
                        Fate.GOES,
                        PREFERENCE,
                        PREFERENCE.ACCOUNT_ID,
                        PREFERENCE.VOLUME,
                        PREFERENCE.LOCALE),
                Holding.of(
                        "notifications",
                        Fate.GOES,
                        NOTICE.join(HAPPENING).on(HAPPENING.ID.eq(NOTICE.HAPPENING_ID)),
                        NOTICE.ACCOUNT_ID,
                        HAPPENING.KIND,
                        HAPPENING.CONCERTATION_ID,
                        HAPPENING.CONTRIBUTION_ID,
                        NOTICE.AT,
                        NOTICE.SEEN_AT,
                        NOTICE.MAILED_AT),
                Holding.silent(LEAVING, LEAVING.ACCOUNT_ID),
                Holding.silent(HAPPENING, HAPPENING.ACTOR_ID),
                Holding.silent(HAPPENING, HAPPENING.PERSON_ID));
    }
}
