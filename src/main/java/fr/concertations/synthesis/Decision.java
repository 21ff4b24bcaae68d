package fr.concertations.synthesis;

/** What the collectivité decides of a conclusion. Texts: {@code synthesis.decision.<NAME>}. */
public enum Decision {
    RETAINED,
    PARTLY,
    REJECTED,
    STUDIED
}
