package fr.concertations.mail;

/** What became of a letter. */
enum LetterState {
    WAITING,
    SENT,
    /** Refused for good, or too often. */
    FAILED,
    /** Useless before it could be sent. */
    EXPIRED,
    /** Not tried: its address is known not to work. */
    WITHHELD,
    /** Taken by our server, returned by another. */
    BOUNCED
}
