package fr.concertations.following;

/** How much one is written to. Texts: {@code following.volume.<NAME>}. */
public enum Volume {
    /** A letter for each thing, five a day at most. */
    ALL,
    /** One letter a week, when there is something to tell. */
    WEEKLY,
    /** What became of one's own texts. */
    ESSENTIAL,
    NONE
}
