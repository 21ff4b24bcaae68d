package fr.concertations.identity;

import java.time.Instant;

/** Somebody proved a moment ago, in front of this screen, whose account it is. Made by {@link Proofs} only. */
public final class Proof {
    private final AccountId account;
    private final Instant until;

    Proof(AccountId account, Instant until) {
        this.account = account;
        this.until = until;
    }

    boolean holdsFor(AccountId person, Instant now) {
        return account.equals(person) && now.isBefore(until);
    }
}
