package fr.concertations.debate;

/** What a stage may open to participants. */
public enum Act {
    CONTRIBUTE,
    ARGUE,
    VOTE
}
