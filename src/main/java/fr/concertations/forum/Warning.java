package fr.concertations.forum;

/**
 * Something that asks a référent for an act.
 *
 * @param number what it is about: days, contributions, texts or collèges
 * @param part for {@link Kind#ENDING}, how many contributions were heard enough, in percents
 */
public record Warning(Kind kind, long number, long part) {
    /** Texts: {@code panel.warning.<NAME>}, {@code .why}, {@code .go}. */
    public enum Kind {
        /** Nobody took a position for days, though one may. */
        QUIET,
        /** The vote ends soon, and many contributions were heard by few. */
        ENDING,
        /** Contributions nobody took a position on. */
        FORGOTTEN,
        /** Collèges in which nobody took part. */
        ABSENT,
        REPORTS,
        BURSTS
    }
}
