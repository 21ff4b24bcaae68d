package fr.concertations.contribution;

/** Nothing is deleted: it is hidden by a moderator or withdrawn by its author. Texts: {@code contribution.state.<NAME>}. */
public enum ContributionState {
    PUBLISHED,
    HIDDEN,
    WITHDRAWN
}
