package fr.concertations.command;

/** Invented territories and what people said there, for {@code serve --demo}. */
public interface Demonstration {
    /** Fills an instance that holds nothing yet; does nothing on one that already does. */
    void fillIfEmpty();
}
