package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import fr.concertations.kernel.NotAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts found by what an identity provider says: by issuer and subject, never by an address alone.
 *
 * @see <a href="../../../../../../docs/adr/ADR-019-identity-providers.md">ADR-019</a>
 */
@Service
public class LinkedIdentities {
    private static final String SUBJECT = "linked identity";

    private final DSLContext dsl;
    private final SecurityLetters letters;
    private final Providers providers;
    private final Clock clock;

    LinkedIdentities(DSLContext dsl, SecurityLetters letters, Providers providers, Clock clock) {
        this.dsl = dsl;
        this.letters = letters;
        this.providers = providers;
        this.clock = clock;
    }

    /** Somebody is let in, or told why not. */
    public sealed interface Entry {
        /** The account, made at need. */
        record Allowed(AccountId account) implements Entry {}

        /** Nothing was changed. */
        record Refused(ProviderOutcome why) implements Entry {}
    }

    /** The account of an identity; a new one for an identity nobody has, unless its address is somebody’s already. */
    @Transactional
    public Entry enter(ProvenIdentity who) {
        return used(who).<Entry>map(Entry.Allowed::new).orElseGet(() -> firstTime(who));
    }

    /** Adds the identity to one’s own account. */
    @Transactional
    public ProviderOutcome link(SignedIn member, ProvenIdentity who) {
        var owner = used(who);
        if (owner.isEmpty()) {
            keep(member.account(), who);
            letters.serviceLinked(
                    member.account(), who.provider().name(), UUID.randomUUID().toString());
        }
        return owner.isEmpty() || owner.get().equals(member.account())
                ? ProviderOutcome.LINKED
                : ProviderOutcome.LINKED_ELSEWHERE;
    }

    /** Whether it is the member’s own already. */
    @Transactional
    public ProviderOutcome recognise(SignedIn member, ProvenIdentity who) {
        var owner = owner(who);
        if (owner.isEmpty()) return ProviderOutcome.NOT_LINKED;
        return owner.get().equals(member.account()) ? link(member, who) : ProviderOutcome.LINKED_ELSEWHERE;
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<LinkedIdentity> of(SignedIn member) {
        return dsl.select(
                        LINKED_IDENTITY.ISSUER,
                        LINKED_IDENTITY.SUBJECT_HASH,
                        LINKED_IDENTITY.PROVIDER,
                        LINKED_IDENTITY.VERIFIED_ON,
                        LINKED_IDENTITY.CREATED_AT,
                        LINKED_IDENTITY.LAST_USED_AT)
                .from(LINKED_IDENTITY)
                .where(LINKED_IDENTITY.ACCOUNT_ID.eq(member.account().value()))
                .orderBy(LINKED_IDENTITY.CREATED_AT)
                .fetch(mapping((issuer, hash, provider, verified, created, used) -> new LinkedIdentity(
                        new LinkedIdentity.Key(issuer, hash),
                        provider,
                        verified != null,
                        created.toInstant(),
                        used.toInstant())));
    }

    /** @throws NotAllowed when one could then not come back */
    @Transactional
    public void unlink(SignedIn member, LinkedIdentity identity) {
        var address = dsl.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(member.account().value()))
                .forUpdate()
                .fetchSingle(ACCOUNT.EMAIL);
        var stays = of(member).stream()
                .anyMatch(other -> other.verified() && !other.key().is(identity.key()));
        if (address == null && !stays) throw new NotAllowed("refusal.lastWayIn");
        var gone = dsl.deleteFrom(LINKED_IDENTITY)
                .where(LINKED_IDENTITY.ISSUER.eq(identity.key().issuer()))
                .and(LINKED_IDENTITY.SUBJECT_HASH.eq(identity.key().subjectHash()))
                .and(LINKED_IDENTITY.ACCOUNT_ID.eq(member.account().value()))
                .execute();
        if (gone > 0)
            letters.serviceUnlinked(
                    member.account(),
                    identity.among(providers).map(Provider::name).orElseGet(identity::provider),
                    UUID.randomUUID().toString());
    }

    private Entry firstTime(ProvenIdentity who) {
        if (who.email().isEmpty() && !who.provider().verifies()) return new Entry.Refused(ProviderOutcome.NO_ADDRESS);
        var account = dsl.insertInto(ACCOUNT)
                .set(ACCOUNT.KIND, "MEMBER")
                .set(ACCOUNT.EMAIL, who.email().map(EmailAddress::normalised).orElse(null))
                .onConflict(ACCOUNT.EMAIL)
                .doNothing()
                .returningResult(ACCOUNT.ID)
                .fetchOptional(r -> new AccountId(r.value1()));
        account.ifPresent(made -> keep(made, who));
        return account.<Entry>map(Entry.Allowed::new).orElseGet(() -> new Entry.Refused(ProviderOutcome.TAKEN));
    }

    private void keep(AccountId account, ProvenIdentity who) {
        dsl.insertInto(LINKED_IDENTITY)
                .set(LINKED_IDENTITY.ISSUER, who.provider().issuer().toString())
                .set(LINKED_IDENTITY.SUBJECT_HASH, hash(who))
                .set(LINKED_IDENTITY.ACCOUNT_ID, account.value())
                .set(LINKED_IDENTITY.PROVIDER, who.provider().id())
                .set(LINKED_IDENTITY.VERIFIED_ON, who.provider().verifies() ? now().toLocalDate() : null)
                .set(LINKED_IDENTITY.CREATED_AT, now())
                .set(LINKED_IDENTITY.LAST_USED_AT, now())
                .execute();
    }

    private Optional<AccountId> owner(ProvenIdentity who) {
        return dsl.select(LINKED_IDENTITY.ACCOUNT_ID)
                .from(LINKED_IDENTITY)
                .where(is(who))
                .fetchOptional(r -> new AccountId(r.value1()));
    }

    private Optional<AccountId> used(ProvenIdentity who) {
        var update = dsl.update(LINKED_IDENTITY)
                .set(LINKED_IDENTITY.LAST_USED_AT, now())
                .set(LINKED_IDENTITY.PROVIDER, who.provider().id());
        if (who.provider().verifies())
            update.set(LINKED_IDENTITY.VERIFIED_ON, coalesce(LINKED_IDENTITY.VERIFIED_ON, val(now().toLocalDate())));
        return update.where(is(who))
                .returningResult(LINKED_IDENTITY.ACCOUNT_ID)
                .fetchOptional(r -> new AccountId(r.value1()));
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

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
