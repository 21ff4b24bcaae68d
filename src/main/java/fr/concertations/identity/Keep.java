package fr.concertations.identity;

/** What becomes of the texts of somebody who leaves, at their choice. Texts: {@code erasure.keep.<NAME>}. */
public enum Keep {
    /** They stay where they are, and say no more who wrote them. */
    NAMELESS,
    /** They go; a mark stays where others answered or quoted them. */
    NOTHING
}
