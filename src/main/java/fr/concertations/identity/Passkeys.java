package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.ACCOUNT;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys by which members sign in, and must to exercise a role. Who holds a role and has a key adds others with it, or after
 * another administrator allowed it: reading somebody’s mail is not enough.
 */
@Service
public class Passkeys {
    private static final int LONGEST_LABEL = 80;

    private final DSLContext dsl;
    private final Accounts accounts;
    private final PasskeyRepository keys;
    private final PasskeyCeremonies ceremonies;
    private final Recoveries recoveries;
    private final Sessions sessions;
    private final SecurityLetters letters;

    Passkeys(
            DSLContext dsl,
            Accounts accounts,
            PasskeyRepository keys,
            PasskeyCeremonies ceremonies,
            Recoveries recoveries,
            Sessions sessions,
            SecurityLetters letters) {
        this.dsl = dsl;
        this.accounts = accounts;
        this.keys = keys;
        this.ceremonies = ceremonies;
        this.recoveries = recoveries;
        this.sessions = sessions;
        this.letters = letters;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(SignedIn member) {
        return keys.findByUserId(PasskeyRepository.handle(member.account())).stream()
                .map(Passkeys::shown)
                .toList();
    }

    /** Whether this sign-in may change the keys of the account. */
    @Transactional(readOnly = true)
    public boolean mayChange(SignedIn member) {
        return member.means().strong()
                || holdsNoRole(member)
                || of(member).isEmpty()
                || recoveries.isAllowed(member.account());
    }

    /** What to ask the browser for a new key. @throws NotAllowed unless this sign-in may change keys */
    @Transactional(readOnly = true)
    public PasskeyCeremony<PublicKeyCredentialCreationOptions> creation(SignedIn member, RelyingParty site) {
        requireMayChange(member);
        return ceremonies.creation(member, site);
    }

    /**
     * Keeps a new key. After a recovery, the keys that were lost serve no more and every other browser is signed out.
     *
     * @param answer of the browser, as JSON
     * @throws InvalidInput at {@code label}, or at {@code key} when the answer is not the one expected
     */
    @Transactional
    public void register(
            SignedIn member,
            PasskeyCeremony<PublicKeyCredentialCreationOptions> ceremony,
            String answer,
            String label) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL)
            throw new InvalidInput("label", "passkey.label.length", LONGEST_LABEL);
        dsl.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(member.account().value()))
                .forUpdate()
                .fetch();
        requireMayChange(member);
        if (!member.means().strong() && recoveries.use(member.account())) {
            keys.findByUserId(PasskeyRepository.handle(member.account()))
                    .forEach(lost -> keys.delete(lost.getCredentialId()));
            sessions.endOthers(member);
        }
        if (!ceremonies.register(ceremony, answer, name)) throw new InvalidInput("key", "passkey.refused");
        letters.keyAdded(member.account(), name, UUID.randomUUID().toString());
    }

    /** @throws NotAllowed unless this sign-in may change keys */
    @Transactional
    public void remove(SignedIn member, String id) {
        requireMayChange(member);
        var credential = new Bytes(Base64.getUrlDecoder().decode(id));
        var key = keys.findByCredentialId(credential);
        if (key != null && key.getUserEntityUserId().equals(PasskeyRepository.handle(member.account()))) {
            keys.delete(credential);
            letters.keyRemoved(member.account(), key.getLabel(), id);
        }
    }

    /** What to ask the browser of somebody who signs in. */
    public PasskeyCeremony<PublicKeyCredentialRequestOptions> request(RelyingParty site) {
        return ceremonies.request(site);
    }

    /** @return whose key answered; empty when it is unknown, refused or too late */
    @Transactional
    public Optional<AccountId> check(PasskeyCeremony<PublicKeyCredentialRequestOptions> ceremony, String answer) {
        return ceremonies.check(ceremony, answer);
    }

    private void requireMayChange(SignedIn member) {
        if (!mayChange(member)) throw new NotAllowed("refusal.passkey");
    }

    private boolean holdsNoRole(SignedIn member) {
        return accounts.actor(member.account()).stream()
                .allMatch(actor -> actor.grants().isEmpty());
    }

    private static Passkey shown(CredentialRecord key) {
        return new Passkey(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(key.getCredentialId().getBytes()),
                key.getLabel(),
                key.isBackupState(),
                key.getCreated(),
                key.getLastUsed());
    }
}
