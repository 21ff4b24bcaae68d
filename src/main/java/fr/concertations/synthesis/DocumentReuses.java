package fr.concertations.synthesis;

import fr.concertations.debate.Concertation;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What modules above make of the sentences and conclusions of a concertation, so that its documents lead there. */
public interface DocumentReuses {
    /** By id of sentence or conclusion; only what is published. */
    Map<UUID, List<Reuse>> of(Concertation concertation);

    /** Whether the concertation went through this module to its end, for the strip that says what is left to do. */
    boolean published(Concertation concertation);
}
