package fr.concertations.contribution;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wrote; without a name for guests and people of an import. */
public record Author(AccountId id, Optional<String> name, boolean guest) {
    /** From the columns of an account, all null when it is erased. */
    public static Optional<Author> of(@Nullable UUID id, @Nullable String name, @Nullable String kind) {
        return Optional.ofNullable(id)
                .map(AccountId::new)
                .map(account -> new Author(account, Optional.ofNullable(name), Accounts.GUEST.equals(kind)));
    }
}
