package fr.concertations.testing;

import fr.concertations.charter.Charters;
import fr.concertations.charter.SignatureDraft;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.territory.Collectivites;
import fr.concertations.territory.JoinDraft;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.UUID;

/** Territories for tests, each one new. */
public record Places(Territories territories, Collectivites collectivites, Charters charters, People people) {
    public Territory somewhere() {
        var unique = UUID.randomUUID().toString().substring(0, 8);
        return territories.registerDemonstration(
                new TerritoryCode("DEMO-T" + unique),
                Territory.Kind.COMMUNE,
                "Essai " + unique,
                "essai-" + unique,
                900);
    }

    /** A place that joined. @return the person who represents it */
    public Actor joined(Territory place) {
        var asking = people.citizen();
        var request = collectivites.requestToJoin(
                asking, new JoinDraft(place.code(), "Camille Essai", "Directrice", "Tous les habitants"));
        collectivites.accept(people.commission(), request);
        return people.again(asking);
    }

    /** A place that joined and signed the charter. @return the person who represents it */
    public Actor signed(Territory place) {
        var referent = joined(place);
        charters.sign(referent, place.code(), new SignatureDraft("Camille Essai", "Maire"));
        return referent;
    }
}
