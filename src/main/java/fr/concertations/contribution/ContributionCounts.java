package fr.concertations.contribution;

import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Map;

/**
 * Published contributions of a concertation, counted. Contributions of imports that tell no collège are in no collège.
 *
 * @param authors distinct people who wrote at least one
 */
public record ContributionCounts(
        long total,
        long authors,
        Map<ContributionKind, Long> byKind,
        Map<College, Long> byCollege,
        Map<Channel, Long> byChannel) {}
