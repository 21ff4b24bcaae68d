package fr.concertations.following;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something told to one person. @param own it is about a text of theirs */
record Told(UUID id, Happening happening, boolean own, Instant at, Optional<Instant> seenAt) {
    boolean isFate() {
        return own && happening.kind().isFate();
    }
}
