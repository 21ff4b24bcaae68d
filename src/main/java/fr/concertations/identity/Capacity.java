package fr.concertations.identity;

import java.util.Optional;

/** In what name somebody speaks, which the territory may confirm. Texts: {@code capacity.<NAME>}. */
public enum Capacity {
    ELECTED,
    AGENT,
    REPRESENTATIVE;

    /** That goes with a collège; others speak for themselves. */
    public static Optional<Capacity> of(College college) {
        return switch (college) {
            case ELECTED -> Optional.of(ELECTED);
            case AGENT -> Optional.of(AGENT);
            case ASSOCIATION, BUSINESS -> Optional.of(REPRESENTATIVE);
            case CITIZEN, ACADEMIC -> Optional.empty();
        };
    }
}
