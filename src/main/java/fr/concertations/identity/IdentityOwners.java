package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose an identity is: of one account at most, also once it was taken off it. The key of the table decides between two who link it at once. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IdentityOwners {
    private static final String SUBJECT = "linked identity";

    private final DSLContext dsl;
    private final Clock clock;

    IdentityOwners(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /**
     * The account an identity stands for.
     *
     * @param hasAddress one may also sign in there by a code
     * @param linked lets in; false once it was taken off
     */
    record Owner(AccountId account, boolean hasAddress, boolean linked) {}

    Optional<Owner> of(ProvenIdentity who) {
        return dsl.select(
                        ACCOUNT.ID.convertFrom(AccountId::new),
                        ACCOUNT.EMAIL.isNotNull(),
                        LINKED_IDENTITY.UNLINKED_ON.isNull())
                .from(LINKED_IDENTITY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(LINKED_IDENTITY.ACCOUNT_ID))
                .where(is(who))
                .fetchOptional(mapping(Owner::new));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody has it */
    void first(AccountId account, ProvenIdentity who) {
        insert(account, who).execute();
    }

    /** @return false when it is linked already, or stands for another account */
    boolean take(AccountId account, ProvenIdentity who) {
        return insert(account, who)
                        .onConflict(LINKED_IDENTITY.ISSUER, LINKED_IDENTITY.SUBJECT_HASH)
                        .doUpdate()
                        .setNull(LINKED_IDENTITY.UNLINKED_ON)
                        .set(LINKED_IDENTITY.PROVIDER, who.provider().id())
                        .set(LINKED_IDENTITY.LAST_USED_AT, now())
                        .where(LINKED_IDENTITY.ACCOUNT_ID.eq(account.value()))
                        .and(LINKED_IDENTITY.UNLINKED_ON.isNotNull())
                        .execute()
                > 0;
    }

    void used(ProvenIdentity who) {
        var update = dsl.update(LINKED_IDENTITY)
                .set(LINKED_IDENTITY.LAST_USED_AT, now())
                .set(LINKED_IDENTITY.PROVIDER, who.provider().id());
        if (who.provider().verifies())
            update.set(LINKED_IDENTITY.VERIFIED_ON, coalesce(LINKED_IDENTITY.VERIFIED_ON, val(today())));
        update.where(is(who)).execute();
    }

    /** Keeps that a verified one was this account’s; forgets any other. @return false when it was not linked */
    boolean leave(AccountId account, LinkedIdentity.Key key) {
        var linked = LINKED_IDENTITY
                .ISSUER
                .eq(key.issuer())
                .and(LINKED_IDENTITY.SUBJECT_HASH.eq(key.subjectHash()))
                .and(LINKED_IDENTITY.ACCOUNT_ID.eq(account.value()))
                .and(LINKED_IDENTITY.UNLINKED_ON.isNull());
        var kept = dsl.update(LINKED_IDENTITY)
                .set(LINKED_IDENTITY.UNLINKED_ON, today())
                .where(linked)
                .and(LINKED_IDENTITY.VERIFIED_ON.isNotNull())
                .execute();
        return kept + dsl.deleteFrom(LINKED_IDENTITY).where(linked).execute() > 0;
    }

    private InsertSetMoreStep<? extends Record> insert(AccountId account, ProvenIdentity who) {
        return dsl.insertInto(LINKED_IDENTITY)
                .set(LINKED_IDENTITY.ISSUER, who.provider().issuer().toString())
                .set(LINKED_IDENTITY.SUBJECT_HASH, hash(who))
                .set(LINKED_IDENTITY.ACCOUNT_ID, account.value())
                .set(LINKED_IDENTITY.PROVIDER, who.provider().id())
                .set(LINKED_IDENTITY.VERIFIED_ON, who.provider().verifies() ? today() : null)
                .set(LINKED_IDENTITY.CREATED_AT, now())
                .set(LINKED_IDENTITY.LAST_USED_AT, now());
    }

    private static Condition is(ProvenIdentity who) {
        return LINKED_IDENTITY
                .ISSUER
                .eq(who.provider().issuer().toString())
                .and(LINKED_IDENTITY.SUBJECT_HASH.eq(hash(who)));
    }

    private static byte[] hash(ProvenIdentity who) {
        return Secrets.hash(SUBJECT, who.provider().issuer() + "\n" + who.subject());
    }

    private LocalDate today() {
        return now().toLocalDate();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
