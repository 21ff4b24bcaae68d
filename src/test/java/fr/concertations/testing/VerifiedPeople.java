package fr.concertations.testing;

import fr.concertations.identity.Accounts;
import fr.concertations.identity.Actor;
import fr.concertations.identity.College;
import fr.concertations.identity.LinkedIdentities;
import fr.concertations.identity.LinkedIdentities.Entry;
import fr.concertations.identity.ProvenIdentity;
import fr.concertations.identity.Provider;
import fr.concertations.identity.ProviderProfile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People for tests of whom an identity provider said who they are. */
public record VerifiedPeople(LinkedIdentities identities, Accounts accounts) {
    private static final Provider PROVIDER = new Provider(
            "exemple",
            "Exemple",
            ProviderProfile.GENERIC,
            URI.create("https://exemple.fr"),
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            "RS256",
            true,
            true);

    public Actor in(College college) {
        var who = new ProvenIdentity(PROVIDER, UUID.randomUUID().toString(), Optional.empty());
        var account = ((Entry.Allowed) identities.enter(who)).account();
        accounts.introduce(account, "Une personne", college, Optional.empty());
        return accounts.actor(account).orElseThrow();
    }
}
