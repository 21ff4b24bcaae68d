package fr.concertations.opinion;

/** What a statement counts for. */
public enum StatementStatus {
    /** Takes part in everything. */
    SHOWN,
    /** Moderated out: keeps its counts, but weighs on no position and is in no list. */
    HIDDEN,
    /** Says who people are, not what they think: as {@link #HIDDEN} for all computing, always proposed to voters. */
    METADATA
}
