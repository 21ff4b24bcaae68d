package fr.concertations.search;

/** In which order results come. By date, only what holds every word comes: one word of three is not worth the first place. */
public enum SearchOrder {
    /** What answers best first; without words, the newest. */
    RELEVANCE,
    NEWEST,
    OLDEST
}
