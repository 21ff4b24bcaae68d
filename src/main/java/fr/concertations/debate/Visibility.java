package fr.concertations.debate;

/** Who may read and take part: everybody, or invited people only. Texts: {@code debate.visibility.<NAME>}. */
public enum Visibility {
    PUBLIC,
    INVITATION
}
