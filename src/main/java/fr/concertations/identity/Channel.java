package fr.concertations.identity;

/** By which way an act reached us; shown wherever counts are. Texts: {@code channel.<NAME>}. */
public enum Channel {
    ONLINE,
    PAPER,
    WORKSHOP,
    IMPORT
}
