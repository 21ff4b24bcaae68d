package fr.concertations.argument;

/** Of an argument or a reply. Nothing is deleted: it is hidden by a moderator or withdrawn by its author. */
public enum ArgumentState {
    PUBLISHED,
    HIDDEN,
    WITHDRAWN
}
