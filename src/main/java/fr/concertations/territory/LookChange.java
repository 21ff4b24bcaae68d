package fr.concertations.territory;

import java.time.Instant;
import java.util.Optional;

/** One change of a look. @param by what the person is called in public; empty when erased */
public record LookChange(Optional<String> by, Instant at, Optional<Rgb> brand, Optional<Rgb> accent, LogoChange logo) {
    /** Texts: {@code territory.look.change.<NAME>}. */
    public enum LogoChange {
        SAME,
        NEW,
        REMOVED
    }
}
