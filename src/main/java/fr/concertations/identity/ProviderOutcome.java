package fr.concertations.identity;

import java.util.Arrays;
import java.util.Optional;

/** What came of a visit to an identity provider, when it did not simply let in. Texts: {@code oidc.outcome.<NAME>}. */
public enum ProviderOutcome {
    CANCELLED(false),
    UNAVAILABLE(false),
    REFUSED(false),
    TAKEN(false),
    NO_ADDRESS(false),
    NOT_LINKED(true),
    LINKED(true),
    LINKED_ELSEWHERE(true),
    HELD_BY_ADDRESS(true),
    HELD_BY_SERVICE(true),
    SPENT_BY_ADDRESS(false),
    SPENT_BY_SERVICE(false),
    LEFT(false),
    NOT_LEFT(false);

    private final boolean member;

    ProviderOutcome(boolean member) {
        this.member = member;
    }

    /** To whoever comes with an identity that was taken off an account, and stands for it still. */
    static ProviderOutcome spent(IdentityOwners.Owner owner) {
        return owner.hasAddress() ? SPENT_BY_ADDRESS : SPENT_BY_SERVICE;
    }

    /** To a member who would link an identity that stands for another account. */
    static ProviderOutcome elsewhere(IdentityOwners.Owner owner, Provider provider) {
        if (!provider.verifies()) return LINKED_ELSEWHERE;
        return owner.hasAddress() ? HELD_BY_ADDRESS : HELD_BY_SERVICE;
    }

    /** Told on the account page, to somebody who is signed in. */
    boolean toMember() {
        return member;
    }

    /** The view that tells it, with the way back kept. */
    public String toldAt(Provider provider, ReturnPath next, boolean signedIn) {
        var view = signedIn || member ? ReturnPath.ACCOUNT.value() + "?" : next.afterSigningIn() + "&";
        return view + "service=" + provider.id() + "&issue=" + name();
    }

    /** Empty for what is none of ours. */
    public static Optional<ProviderOutcome> of(String name) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst();
    }
}
