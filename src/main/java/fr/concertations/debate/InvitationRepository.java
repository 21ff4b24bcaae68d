package fr.concertations.debate;

import static fr.concertations.db.debate.Tables.ADMISSION;
import static fr.concertations.db.debate.Tables.INVITATION_CODE;
import static fr.concertations.db.debate.Tables.INVITATION_LINK;
import static org.jooq.impl.DSL.select;

import fr.concertations.identity.AccountId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps links, codes under their hashes, and who came in. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InvitationRepository {
    private final DSLContext dsl;

    InvitationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Invitations.Overview overview(ConcertationId id) {
        var codes = INVITATION_CODE.CONCERTATION_ID.eq(id.value());
        return new Invitations.Overview(
                dsl.select(INVITATION_LINK.TOKEN)
                        .from(INVITATION_LINK)
                        .where(INVITATION_LINK.CONCERTATION_ID.eq(id.value()))
                        .fetchOptional(INVITATION_LINK.TOKEN),
                dsl.fetchCount(
                        ADMISSION, ADMISSION.CONCERTATION_ID.eq(id.value()).and(ADMISSION.WAY.eq("LINK"))),
                dsl.fetchCount(INVITATION_CODE, codes.and(INVITATION_CODE.USED)),
                dsl.fetchCount(INVITATION_CODE, codes.andNot(INVITATION_CODE.USED)));
    }

    void putLink(ConcertationId id, String token) {
        dsl.insertInto(INVITATION_LINK)
                .set(INVITATION_LINK.CONCERTATION_ID, id.value())
                .set(INVITATION_LINK.TOKEN, token)
                .onConflict(INVITATION_LINK.CONCERTATION_ID)
                .doUpdate()
                .set(INVITATION_LINK.TOKEN, token)
                .execute();
    }

    void removeLink(ConcertationId id) {
        dsl.deleteFrom(INVITATION_LINK)
                .where(INVITATION_LINK.CONCERTATION_ID.eq(id.value()))
                .execute();
    }

    Optional<ConcertationId> behind(String token) {
        return dsl.select(INVITATION_LINK.CONCERTATION_ID)
                .from(INVITATION_LINK)
                .where(INVITATION_LINK.TOKEN.eq(token))
                .fetchOptional(r -> new ConcertationId(r.value1()));
    }

    void addCode(ConcertationId id, byte[] hash) {
        dsl.insertInto(INVITATION_CODE)
                .set(INVITATION_CODE.CODE_HASH, hash)
                .set(INVITATION_CODE.CONCERTATION_ID, id.value())
                .execute();
    }

    void removeUnusedCodes(ConcertationId id) {
        dsl.deleteFrom(INVITATION_CODE)
                .where(INVITATION_CODE.CONCERTATION_ID.eq(id.value()))
                .andNot(INVITATION_CODE.USED)
                .execute();
    }

    /** One statement, so one person however many try at once. */
    Optional<ConcertationId> useCode(byte[] hash, AccountId account) {
        return dsl.update(INVITATION_CODE)
                .set(INVITATION_CODE.USED, true)
                .set(INVITATION_CODE.USED_BY, account.value())
                .where(INVITATION_CODE.CODE_HASH.eq(hash))
                .and(INVITATION_CODE.USED.isFalse().or(INVITATION_CODE.USED_BY.eq(account.value())))
                .returningResult(INVITATION_CODE.CONCERTATION_ID)
                .fetchOptional(r -> new ConcertationId(r.value1()));
    }

    void admit(ConcertationId id, AccountId account, String way) {
        dsl.insertInto(ADMISSION)
                .set(ADMISSION.CONCERTATION_ID, id.value())
                .set(ADMISSION.ACCOUNT_ID, account.value())
                .set(ADMISSION.WAY, way)
                .onConflictDoNothing()
                .execute();
    }

    void handOver(AccountId guest, AccountId member) {
        dsl.deleteFrom(ADMISSION)
                .where(ADMISSION.ACCOUNT_ID.eq(guest.value()))
                .and(ADMISSION.CONCERTATION_ID.in(select(ADMISSION.CONCERTATION_ID)
                        .from(ADMISSION)
                        .where(ADMISSION.ACCOUNT_ID.eq(member.value()))))
                .execute();
        dsl.update(ADMISSION)
                .set(ADMISSION.ACCOUNT_ID, member.value())
                .where(ADMISSION.ACCOUNT_ID.eq(guest.value()))
                .execute();
        dsl.update(INVITATION_CODE)
                .set(INVITATION_CODE.USED_BY, member.value())
                .where(INVITATION_CODE.USED_BY.eq(guest.value()))
                .execute();
    }
}
