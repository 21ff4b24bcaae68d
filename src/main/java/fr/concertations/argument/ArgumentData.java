package fr.concertations.argument;

import static fr.concertations.db.argument.Tables.POINT;
import static fr.concertations.db.argument.Tables.REPLY;
import static fr.concertations.db.argument.Tables.USEFUL;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody argued and answered, and what they found useful. */
@Component
@Order(20)
class ArgumentData implements PersonalData {
    private final ErasedArguments erased;
    private final ArgumentAnnouncer announcer;

    ArgumentData(ErasedArguments erased, ArgumentAnnouncer announcer) {
        this.erased = erased;
        this.announcer = announcer;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "arguments",
                        Fate.CHOSEN,
                        POINT,
                        POINT.AUTHOR_ID,
                        POINT.ID,
                        POINT.CONTRIBUTION_ID,
                        POINT.STANCE,
                        POINT.BODY,
                        POINT.SOURCE_URL,
                        POINT.AUTHOR_COLLEGE,
                        POINT.CHANNEL,
                        POINT.STATE,
                        POINT.SUBMITTED_AT),
                Holding.of(
                        "reponses",
                        Fate.CHOSEN,
                        REPLY,
                        REPLY.AUTHOR_ID,
                        REPLY.ID,
                        REPLY.POINT_ID,
                        REPLY.BODY,
                        REPLY.AUTHOR_COLLEGE,
                        REPLY.CHANNEL,
                        REPLY.STATE,
                        REPLY.SUBMITTED_AT),
                Holding.of(
                        "arguments-utiles", Fate.GOES, USEFUL, USEFUL.ACCOUNT_ID, USEFUL.POINT_ID, USEFUL.MARKED_ON));
    }

    @Override
    public void erase(AccountId person, Keep texts) {
        var written = erased.of(person);
        if (texts == Keep.NOTHING) erased.remove(person);
        written.forEach(announcer::changed);
    }
}
