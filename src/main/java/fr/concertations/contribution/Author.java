package fr.concertations.contribution;

import fr.concertations.identity.AccountId;
import java.util.Optional;

/** Who wrote; without a name for people of an import. */
public record Author(AccountId id, Optional<String> name) {}
