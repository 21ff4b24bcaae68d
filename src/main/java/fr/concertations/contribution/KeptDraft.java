package fr.concertations.contribution;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft as the server has it.
 *
 * @param revision grows with every save, to notice that it was changed elsewhere
 * @param requestKey under which it is submitted: from wherever, it makes one contribution
 */
public record KeptDraft(Unfinished text, int revision, UUID requestKey, Instant savedAt) {}
