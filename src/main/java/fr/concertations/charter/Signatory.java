package fr.concertations.charter;

import fr.concertations.territory.Territory;

/** A territory and the latest version of the charter signed for it. */
public record Signatory(Territory territory, Signature signature) {}
