package fr.concertations.contribution;

import fr.concertations.identity.Standing;

/** What a territory confirmed of an author. @param territory its name */
public record ConfirmedAs(Standing standing, String territory) {}
