package fr.concertations.following;

import static fr.concertations.db.following.Tables.HAPPENING;
import static fr.concertations.db.following.Tables.LEAVING;
import static fr.concertations.db.following.Tables.NOTICE;
import static fr.concertations.db.following.Tables.PREFERENCE;
import static fr.concertations.db.following.Tables.SUBSCRIPTION;

import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody follows and was told; all of it goes with the account. */
@Component
class FollowingData implements PersonalData {
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
