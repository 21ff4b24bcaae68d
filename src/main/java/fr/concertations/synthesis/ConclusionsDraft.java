package fr.concertations.synthesis;

import fr.concertations.debate.ConcertationId;
import java.util.List;

/**
 * The working text of the conclusions, which only the référents see.
 *
 * @param intro Markdown
 * @param revision moves at each change; a change made from an older one is refused
 */
public record ConclusionsDraft(ConcertationId concertation, String intro, List<Conclusion> conclusions, int revision) {}
