package fr.concertations.synthesis;

/**
 * Some words of a text, and exactly where they stand in it.
 *
 * @param version version of the text, from 1
 * @param start first character, from 0, in the displayed plain text
 * @param end after the last character
 */
public record Passage(Source source, int version, int start, int end, String quote) {}
