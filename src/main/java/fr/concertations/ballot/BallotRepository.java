package fr.concertations.ballot;

import static fr.concertations.db.ballot.Tables.POSITION;
import static fr.concertations.db.contribution.Tables.ITEM;
import static fr.concertations.db.identity.Tables.ACCOUNT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.concertations.contribution.ContributionId;
import fr.concertations.identity.AccountId;
import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes positions: the key of the table makes them one per person and contribution. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotRepository {
    private static final Field<Boolean> FIRST = field("old.voter_id is null", Boolean.class);

    private final DSLContext dsl;

    BallotRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * The last one counts, in the collège and by the channel of the last time. The account is held first, as who hands it
     * over does: neither waits for the other in a circle.
     *
     * @return whether it is the first of this person
     */
    boolean put(
            AccountId voter,
            Optional<College> college,
            ContributionId contribution,
            Position position,
            Channel channel,
            Assurance assurance,
            LocalDate on) {
        return dsl.insertInto(
                        POSITION,
                        POSITION.CONTRIBUTION_ID,
                        POSITION.VOTER_ID,
                        POSITION.CHOICE,
                        POSITION.COLLEGE,
                        POSITION.CHANNEL,
                        POSITION.ASSURANCE,
                        POSITION.CAST_ON)
                .select(select(
                                val(contribution.value()),
                                ACCOUNT.ID,
                                val(position.name()),
                                val(college.map(College::name).orElse("")),
                                val(channel.name()),
                                val(assurance.name()),
                                val(on))
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(voter.value()))
                        .forKeyShare())
                .onConflict(POSITION.CONTRIBUTION_ID, POSITION.VOTER_ID)
                .doUpdate()
                .setAllToExcluded()
                .returningResult(FIRST)
                .fetchSingle(FIRST);
    }

    void remove(AccountId voter, ContributionId contribution) {
        dsl.deleteFrom(POSITION)
                .where(POSITION.CONTRIBUTION_ID.eq(contribution.value()))
                .and(POSITION.VOTER_ID.eq(voter.value()))
                .execute();
    }

    /** Those on what either of them wrote go: it is one person’s own text by now. */
    void handOver(AccountId guest, AccountId member, Assurance assurance) {
        var both = List.of(guest.value(), member.value());
        dsl.deleteFrom(POSITION)
                .where(POSITION.VOTER_ID.in(both))
                .and(POSITION.CONTRIBUTION_ID.in(select(ITEM.ID).from(ITEM).where(ITEM.AUTHOR_ID.in(both))))
                .execute();
        dsl.deleteFrom(POSITION)
                .where(POSITION.VOTER_ID.eq(guest.value()))
                .and(POSITION.CONTRIBUTION_ID.in(
                        select(POSITION.CONTRIBUTION_ID).from(POSITION).where(POSITION.VOTER_ID.eq(member.value()))))
                .execute();
        dsl.update(POSITION)
                .set(POSITION.VOTER_ID, member.value())
                .set(POSITION.ASSURANCE, assurance.name())
                .where(POSITION.VOTER_ID.eq(guest.value()))
                .execute();
    }
}
