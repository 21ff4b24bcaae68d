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
        var unique = letters(UUID.randomUUID().toString().substring(0, 8));
        return territories.registerDemonstration(
                new TerritoryCode("DEMO-T" + unique),
                Territory.Kind.COMMUNE,
                "Essai " + unique,
                "essai-" + unique,
                900);
    }

    /** Without digits, which one types to give a code. */
    private static String letters(String hexadecimal) {
        return hexadecimal
                .chars()
                .map(c -> c <= '9' ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
