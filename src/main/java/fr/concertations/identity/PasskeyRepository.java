package fr.concertations.identity;

import static fr.concertations.db.identity.Tables.PASSKEY;

import fr.concertations.db.identity.tables.records.PasskeyRecord;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Keys as the library reads and writes them. A person is known to authenticators by the bytes of the account’s id. */
@Repository
class PasskeyRepository implements UserCredentialRepository {
    private final DSLContext dsl;

    PasskeyRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    static Bytes handle(AccountId account) {
        var id = account.value();
        return new Bytes(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public void delete(Bytes credentialId) {
        dsl.deleteFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId.getBytes()))
                .execute();
    }

    /** A key somebody else registered stays theirs. */
    @Override
    public void save(CredentialRecord key) {
        var record = dsl.newRecord(PASSKEY);
        record.setCredentialId(key.getCredentialId().getBytes());
        record.setAccountId(account(key.getUserEntityUserId()).value());
        record.setLabel(key.getLabel());
        record.setPublicKey(key.getPublicKey().getBytes());
        record.setSignatureCount(key.getSignatureCount());
        record.setVerified(key.isUvInitialized());
        record.setTransports(key.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new));
        record.setBackupEligible(key.isBackupEligible());
        record.setBackedUp(key.isBackupState());
        record.setAttestation(bytes(key.getAttestationObject()));
        record.setClientData(bytes(key.getAttestationClientDataJSON()));
        record.setCreatedAt(key.getCreated().atOffset(ZoneOffset.UTC));
        record.setUsedAt(key.getLastUsed().atOffset(ZoneOffset.UTC));
        dsl.insertInto(PASSKEY)
                .set(record)
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, record.getSignatureCount())
                .set(PASSKEY.BACKED_UP, record.getBackedUp())
                .set(PASSKEY.VERIFIED, record.getVerified())
                .set(PASSKEY.USED_AT, record.getUsedAt())
                .where(PASSKEY.ACCOUNT_ID.eq(record.getAccountId()))
                .execute();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return dsl.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId.getBytes()))
                .fetchOptional(PasskeyRepository::key)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return dsl.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account(userId).value()))
                .orderBy(PASSKEY.CREATED_AT)
                .fetch(PasskeyRepository::key);
    }

    private static CredentialRecord key(PasskeyRecord record) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(record.getCredentialId()))
                .userEntityUserId(handle(new AccountId(record.getAccountId())))
                .label(record.getLabel())
                .publicKey(new ImmutablePublicKeyCose(record.getPublicKey()))
                .signatureCount(record.getSignatureCount())
                .uvInitialized(record.getVerified())
                .transports(Stream.of(record.getTransports())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(record.getBackupEligible())
                .backupState(record.getBackedUp())
                .attestationObject(new Bytes(record.getAttestation()))
                .attestationClientDataJSON(new Bytes(record.getClientData()))
                .created(record.getCreatedAt().toInstant())
                .lastUsed(record.getUsedAt().toInstant())
                .build();
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }
}
