package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;
import static fr.concertations.db.identity.Tables.LINKED_IDENTITY;
import static org.jooq.Records.mapping;

import fr.concertations.kernel.NotAllowed;
import java.util.List;
import java.util.UUID;
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
    private final DSLContext dsl;
    private final IdentityOwners owners;
    private final SecurityLetters letters;
    private final Providers providers;

    LinkedIdentities(DSLContext dsl, IdentityOwners owners, SecurityLetters letters, Providers providers) {
        this.dsl = dsl;
        this.owners = owners;
        this.letters = letters;
        this.providers = providers;
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
        return owners.of(who)
                .<Entry>map(
                        owner -> owner.linked() ? entered(owner, who) : new Entry.Refused(ProviderOutcome.spent(owner)))
                .orElseGet(() -> firstTime(who));
    }

    /** Adds the identity to one’s own account: one that nobody has, or that was taken off this very account. */
    @Transactional
    public ProviderOutcome link(SignedIn member, ProvenIdentity who) {
        if (owners.take(member.account(), who)) {
            letters.serviceLinked(
                    member.account(), who.provider().name(), UUID.randomUUID().toString());
            return ProviderOutcome.LINKED;
        }
        return recognise(member, who);
    }

    /** Whether it is the member’s own already. */
    @Transactional
    public ProviderOutcome recognise(SignedIn member, ProvenIdentity who) {
        var owner = owners.of(who);
        if (owner.isPresent() && !owner.get().account().equals(member.account()))
            return ProviderOutcome.elsewhere(owner.get(), who.provider());
        if (owner.isEmpty() || !owner.get().linked()) return ProviderOutcome.NOT_LINKED;
        owners.used(who);
        return ProviderOutcome.LINKED;
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
                .and(LINKED_IDENTITY.UNLINKED_ON.isNull())
                .orderBy(LINKED_IDENTITY.CREATED_AT)
                .fetch(mapping((issuer, hash, provider, verified, created, used) -> new LinkedIdentity(
                        new LinkedIdentity.Key(issuer, hash),
                        provider,
                        verified != null,
                        created.toInstant(),
                        used.toInstant())));
    }

    /** Ids of the providers whose identities were taken off this account and stand for it still. */
    @Transactional(readOnly = true)
    public List<String> reserved(SignedIn member) {
        return dsl.selectDistinct(LINKED_IDENTITY.PROVIDER)
                .from(LINKED_IDENTITY)
                .where(LINKED_IDENTITY.ACCOUNT_ID.eq(member.account().value()))
                .and(LINKED_IDENTITY.UNLINKED_ON.isNotNull())
                .orderBy(LINKED_IDENTITY.PROVIDER)
                .fetch(LINKED_IDENTITY.PROVIDER);
    }

    /**
     * Lets in no more. A verified one still stands for this account and no other: whoever could take it elsewhere would be
     * counted twice as verified.
     *
     * @throws NotAllowed when one could then not come back
     */
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
        if (owners.leave(member.account(), identity.key()))
            letters.serviceUnlinked(
                    member.account(),
                    identity.among(providers).map(Provider::name).orElseGet(identity::provider),
                    UUID.randomUUID().toString());
    }

    private Entry entered(IdentityOwners.Owner owner, ProvenIdentity who) {
        owners.used(who);
        return new Entry.Allowed(owner.account());
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
        account.ifPresent(made -> owners.first(made, who));
        return account.<Entry>map(Entry.Allowed::new).orElseGet(() -> new Entry.Refused(ProviderOutcome.TAKEN));
    }
}
