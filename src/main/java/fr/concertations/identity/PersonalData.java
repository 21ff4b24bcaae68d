package fr.concertations.identity;

import java.util.List;

/**
 * What a module holds of people: implemented by each that does. A column of people that none declares makes {@code
 * PersonalDataTests} fail.
 *
 * @see <a href="../../../../../../docs/adr/ADR-022-erasure.md">ADR-022</a>
 */
public interface PersonalData {
    /** What is given to the person who asks, and told before an erasure. */
    List<Holding> holdings();

    /**
     * Takes hold of rows that background work holds before it writes of the account, while the account is not held yet:
     * neither waits for the other in a circle.
     */
    default void hold(AccountId person) {}

    /**
     * Does what deleting the account does not do by itself, in the transaction of the caller, while the account is still
     * there and held.
     */
    default void erase(AccountId person, Keep texts) {}
}
