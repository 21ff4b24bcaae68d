package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.ADMISSION;
import static fr.concertations.db.debate.Tables.CONCERTATION;
import static fr.concertations.db.debate.Tables.INVITATION_CODE;
import static fr.concertations.db.debate.Tables.INVITEE;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.select;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Fate;
import fr.concertations.identity.Holding;
import fr.concertations.identity.Keep;
import fr.concertations.identity.PersonalData;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where somebody was let in or invited, and the concertations they opened. */
@Component
class DebateData implements PersonalData {
    private final DSLContext dsl;

    DebateData(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of(
                        "invitations",
                        Fate.GOES,
                        INVITEE.join(ACCOUNT).on(ACCOUNT.EMAIL.eq(INVITEE.EMAIL)),
                        ACCOUNT.ID,
                        INVITEE.CONCERTATION_ID,
                        INVITEE.EMAIL),
                Holding.of(
                        "admissions",
                        Fate.GOES,
                        ADMISSION,
                        ADMISSION.ACCOUNT_ID,
                        ADMISSION.CONCERTATION_ID,
                        ADMISSION.WAY,
                        ADMISSION.ADMITTED_ON),
                Holding.work(
                        "concertations",
                        CONCERTATION,
                        CONCERTATION.CREATED_BY,
                        CONCERTATION.ID,
                        CONCERTATION.SLUG,
                        CONCERTATION.TITLE),
                Holding.silent(INVITATION_CODE, INVITATION_CODE.USED_BY));
    }

    @Override
    public void erase(AccountId person, Keep texts) {
        dsl.deleteFrom(INVITEE)
                .where(INVITEE.EMAIL.eq(select(ACCOUNT.EMAIL).from(ACCOUNT).where(ACCOUNT.ID.eq(person.value()))))
                .execute();
    }
}
