package fr.concertations.debate;

/** A draft is seen by its référents alone. Texts: {@code debate.state.<NAME>}. */
public enum State {
    DRAFT,
    OPENED
}
