package fr.concertations.charter;

import fr.concertations.kernel.TerritoryCode;
import java.time.LocalDate;

/** A version of the charter signed for a territory; kept forever. */
public record Signature(
        SignatureId id,
        TerritoryCode territory,
        String version,
        String signatoryName,
        String signatoryFunction,
        LocalDate signedOn) {}
