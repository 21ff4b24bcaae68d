package fr.concertations.ballot;

/** What somebody thinks of a contribution; passing is not being torn. Texts: {@code ballot.position.<NAME>}. */
public enum Position {
    AGREE,
    MIXED,
    DISAGREE,
    PASS
}
