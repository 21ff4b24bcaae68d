package fr.concertations.contribution;

/** In which order contributions are listed. */
public enum ContributionOrder {
    /** Newest first. */
    RECENT,
    /** Drawn anew each day, the same for everybody that day: everybody's turn comes. */
    DRAWN
}
