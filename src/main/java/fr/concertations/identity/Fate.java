package fr.concertations.identity;

/** What an erasure does to some data. Texts: {@code erasure.fate.<NAME>}. */
public enum Fate {
    GOES,
    /** Texts: removed, or without author. @see Keep */
    CHOSEN,
    /** Positions: counted as before, under nobody’s name. */
    COUNTED,
    /** Others need it: it stays, and says no more whose it was. */
    NAMELESS,
    /** What was done in a role: the act stays, without whoever did it. */
    WORK
}
