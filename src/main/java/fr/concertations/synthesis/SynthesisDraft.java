package fr.concertations.synthesis;

import fr.concertations.debate.ConcertationId;
import java.util.List;

/**
 * The working text of a synthesis, which only the référents see.
 *
 * @param intro Markdown
 * @param revision moves at each change; a change made from an older one is refused
 */
public record SynthesisDraft(ConcertationId concertation, String intro, List<Sentence> sentences, int revision) {}
