package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.COUNTED_ELSEWHERE;
import static fr.concertations.db.ballot.Tables.JOURNAL;
import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.ballot.Tables.TURNOUT;
import static fr.concertations.db.contribution.Tables.ITEM;
import static org.jooq.impl.DSL.rand;
import static org.jooq.impl.DSL.select;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Assurance;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes positions from a person and leaves them to nobody, without a trace of the change. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NamelessVotes {
    private final DSLContext dsl;

    NamelessVotes(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** In an order that means nothing. */
    List<ConcertationId> concertations(AccountId person) {
        var voted = select(ITEM.CONCERTATION_ID)
                .from(POSITION)
                .join(ITEM)
                .on(ITEM.ID.eq(POSITION.CONTRIBUTION_ID))
                .where(POSITION.VOTER_ID.eq(person.value()))
                .groupBy(ITEM.CONCERTATION_ID)
                .asTable("voted");
        return dsl.select(voted.field(ITEM.CONCERTATION_ID))
                .from(voted)
                .orderBy(rand())
                .fetch(r -> new ConcertationId(r.value1()));
    }

    /** The triggers of the table tell the journal, as of any other change. */
    void move(AccountId person, AccountId nobody, ConcertationId concertation) {
        dsl.update(POSITION)
                .set(POSITION.VOTER_ID, nobody.value())
                .where(POSITION.VOTER_ID.eq(person.value()))
                .and(POSITION.CONTRIBUTION_ID.in(
                        select(ITEM.ID).from(ITEM).where(ITEM.CONCERTATION_ID.eq(concertation.value()))))
                .execute();
    }

    /** Those who left may come back under another account: as long as the vote goes on, no identity answers for these any more. */
    void doubt(AccountId nobody) {
        dsl.update(POSITION)
                .set(POSITION.ASSURANCE, Assurance.NONE.name())
                .where(POSITION.VOTER_ID.eq(nobody.value()))
                .and(POSITION.ASSURANCE.eq(Assurance.VERIFIED.name()))
                .execute();
    }

    void countElsewhere(AccountId nobody) {
        dsl.insertInto(COUNTED_ELSEWHERE)
                .set(COUNTED_ELSEWHERE.VOTER_ID, nobody.value())
                .execute();
    }

    /** The journal is folded: what is left says that somebody took back everything. */
    void forget(AccountId person) {
        dsl.deleteFrom(JOURNAL).where(JOURNAL.VOTER_ID.eq(person.value())).execute();
        dsl.deleteFrom(TURNOUT).where(TURNOUT.VOTER_ID.eq(person.value())).execute();
    }
}
