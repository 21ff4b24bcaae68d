package fr.concertations.testing;

import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.Grant;
import fr.concertations.identity.Role;
import fr.concertations.identity.Roles;
import fr.concertations.kernel.TerritoryCode;
import java.util.Optional;
import java.util.UUID;

/** People for tests, each with an address nobody else has. */
public record People(Accounts accounts, Roles roles) {
    public Actor citizen() {
        return in(College.CITIZEN);
    }

    public Actor in(College college) {
        var account = accounts.memberWith("personne-" + UUID.randomUUID() + "@exemple.fr");
        accounts.introduce(account, "Une personne", college, Optional.empty());
        return accounts.actor(account).orElseThrow();
    }

    public Actor commission() {
        return with(new Grant(Role.COMMISSION, null));
    }

    public Actor administrator() {
        return with(new Grant(Role.ADMINISTRATOR, null));
    }

    public Actor referent(TerritoryCode territory) {
        return with(new Grant(Role.REFERENT, territory));
    }

    public Actor moderator(TerritoryCode territory) {
        return with(new Grant(Role.MODERATOR, territory));
    }

    /** The same person with the roles held now. */
    public Actor again(Actor actor) {
        return accounts.actor(actor.id()).orElseThrow();
    }

    private Actor with(Grant grant) {
        var somebody = citizen();
        roles.giveByDecision(somebody.id(), grant, null);
        return again(somebody);
    }
}
