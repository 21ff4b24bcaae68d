package fr.concertations.search;

import java.util.Optional;

/**
 * What somebody may be about to type.
 *
 * @param label as it is shown
 * @param value id of the place or of the concertation, code of the theme, words to search for
 * @param path public page of a place or of a concertation
 */
public record Completion(Kind kind, String label, String value, Optional<String> path) {
    /** In the order they are offered. Texts: {@code search.completion.<NAME>}. */
    public enum Kind {
        PLACE,
        CONCERTATION,
        THEME,
        WORDS
    }
}
