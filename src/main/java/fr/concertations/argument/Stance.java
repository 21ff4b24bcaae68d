package fr.concertations.argument;

/** Which way an argument speaks. Texts: {@code argument.stance.<NAME>}. */
public enum Stance {
    FOR,
    AGAINST
}
