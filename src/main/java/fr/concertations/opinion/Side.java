package fr.concertations.opinion;

/** What a group says of a statement that speaks for it. */
public enum Side {
    AGREE,
    DISAGREE
}
