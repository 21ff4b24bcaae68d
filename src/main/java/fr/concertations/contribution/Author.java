package fr.concertations.contribution;

import fr.concertations.identity.AccountId;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.College;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote; without a name for guests and people of an import.
 *
 * @param verified an identity provider said who it is
 * @param confirmed for whom a territory says they speak
 */
public record Author(
        AccountId id, Optional<String> name, boolean guest, boolean verified, Optional<ConfirmedAs> confirmed) {
    /** From the columns of an account, all null when it is erased. */
    static Optional<Author> of(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String kind,
            boolean verified,
            List<ConfirmedAs> confirmed) {
        return Optional.ofNullable(id)
                .map(AccountId::new)
                .map(account -> new Author(
                        account,
                        Optional.ofNullable(name),
                        Accounts.GUEST.equals(kind),
                        verified,
                        confirmed.stream().findFirst()));
    }

    /** What is confirmed of the author of a text written in this collège. */
    public Optional<ConfirmedAs> confirmed(Optional<College> college) {
        return confirmed.filter(one -> college.filter(one.standing()::goesWith).isPresent());
    }
}
