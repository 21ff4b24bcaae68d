package fr.concertations.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Members as authenticators name them to their owner: by address. They are never made nor deleted from here. */
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return owner(PasskeyRepository.account(id)).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return owner(new AccountId(UUID.fromString(username))).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> owner(AccountId id) {
        return accounts.actor(id)
                .flatMap(actor -> actor.email().map(email -> {
                    var name = actor.publicName();
                    return ImmutablePublicKeyCredentialUserEntity.builder()
                            .id(PasskeyRepository.handle(id))
                            .name(email)
                            .displayName(name == null ? email : name)
                            .build();
                }));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException();
    }
}
