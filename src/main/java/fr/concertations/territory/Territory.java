package fr.concertations.territory;

import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import java.util.Optional;

/**
 * A place of the official directory, or one invented for the demonstration.
 *
 * @param cog code of the Insee, such as {@code 35238} or {@code 35}; an EPCI has none
 * @param siren number of the body that governs it
 * @param population of the year the directory tells
 * @param postcodes those of a commune; one postcode often covers several communes
 * @param former no longer in the directory, and kept because something refers to it
 */
public record Territory(
        TerritoryCode code,
        Kind kind,
        String name,
        String slug,
        Optional<String> cog,
        Optional<String> siren,
        Optional<Integer> population,
        List<String> postcodes,
        boolean demonstration,
        boolean former) {

    public Territory {
        postcodes = List.copyOf(postcodes);
    }

    /** Address of its public page. */
    public String path() {
        return "/territoires/" + slug;
    }

    /** Texts: {@code territory.kind.<NAME>}. */
    public enum Kind {
        COMMUNE,
        EPCI,
        DEPARTEMENT,
        REGION,
        /** An overseas collectivité or territory that is neither a département nor a région. */
        OUTRE_MER
    }
}
