package fr.concertations.identity;

/** How sure we are of who acted; shown wherever counts are. Texts: {@code assurance.<NAME>}. */
public enum Assurance {
    VERIFIED,
    EMAIL,
    GUEST,
    NONE
}
