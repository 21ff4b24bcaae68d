package fr.concertations.identity;

import java.io.Serializable;
import java.security.Principal;

/** The principal of a session: which account, nothing more. */
record SignedIn(AccountId account) implements Principal, Serializable {
    @Override
    public String getName() {
        return account.toString();
    }
}
