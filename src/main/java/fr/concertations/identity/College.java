package fr.concertations.identity;

/** In what capacity somebody speaks; counts can always be split by it. Texts: {@code college.<NAME>}. */
public enum College {
    CITIZEN,
    ELECTED,
    AGENT,
    BUSINESS,
    ACADEMIC,
    ASSOCIATION
}
