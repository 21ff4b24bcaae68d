package fr.concertations.identity;

import fr.concertations.kernel.NotAllowed;
import fr.concertations.kernel.TerritoryCode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, with the roles held at this very moment. Every service that changes something takes one and asks
 * it what it may do.
 *
 * @param email empty for guests and imported pseudonyms
 * @param publicName null until the person has told it, and for guests
 * @param college null until the person has told it
 */
public record Actor(
        AccountId id,
        Optional<String> email,
        @Nullable String publicName,
        @Nullable College college,
        Optional<TerritoryCode> territory,
        Assurance assurance,
        Set<Grant> grants) {

    Actor withoutRoles() {
        return new Actor(id, email, publicName, college, territory, assurance, Set.of());
    }

    /** Takes part without an account. */
    public boolean isGuest() {
        return assurance == Assurance.GUEST;
    }

    /** Has told name and collège, and may therefore speak in public; a guest does without a name. */
    public boolean introduced() {
        return college != null && (publicName != null || isGuest());
    }

    public boolean isAdministrator() {
        return grants.contains(new Grant(Role.ADMINISTRATOR, null));
    }

    public boolean isCommission() {
        return grants.contains(new Grant(Role.COMMISSION, null));
    }

    /** Holds the role for at least one of these territories. */
    public boolean has(Role role, Collection<TerritoryCode> territories) {
        return territories.stream().anyMatch(t -> grants.contains(new Grant(role, t)));
    }

    public boolean has(Role role, TerritoryCode territory) {
        return has(role, Set.of(territory));
    }

    /** @throws NotAllowed unless the person represents one of these territories */
    public void requireReferent(Collection<TerritoryCode> territories) {
        if (!has(Role.REFERENT, territories)) throw new NotAllowed("refusal.referent");
    }

    /** A référent may moderate too: a small town has one person for both. @throws NotAllowed otherwise */
    public void requireModerator(Collection<TerritoryCode> territories) {
        if (!mayModerate(territories)) throw new NotAllowed("refusal.moderator");
    }

    public boolean mayModerate(Collection<TerritoryCode> territories) {
        return has(Role.MODERATOR, territories) || has(Role.REFERENT, territories);
    }

    /** @throws NotAllowed unless the person sits in the national commission */
    public void requireCommission() {
        if (!isCommission()) throw new NotAllowed("refusal.commission");
    }

    public void requireAdministrator() {
        if (!isAdministrator()) throw new NotAllowed("refusal.administrator");
    }

    /** @return the collège the person speaks in; @throws NotAllowed when not introduced yet */
    public College requireIntroduced() {
        if (college == null || !introduced()) throw new NotAllowed("refusal.introduce");
        return college;
    }
}
