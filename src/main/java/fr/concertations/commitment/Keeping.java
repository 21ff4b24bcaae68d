package fr.concertations.commitment;

/** How a commitment stands, the most worrying first. Texts: {@code commitment.state.<NAME>}. */
public enum Keeping {
    NOT_KEPT,
    IN_PROGRESS,
    KEPT,
    NOT_MEASURABLE
}
