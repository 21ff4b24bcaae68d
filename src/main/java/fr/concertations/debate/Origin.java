package fr.concertations.debate;

/** Held on the platform, or brought from another one. */
public enum Origin {
    PLATFORM,
    IMPORT
}
