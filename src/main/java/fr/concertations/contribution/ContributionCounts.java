package fr.concertations.contribution;

import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Map;

/**
 * Published contributions of a concertation, counted. Contributions of imports that tell no collège, and those of guests,
 * are in no collège.
 *
 * @param authors distinct people who wrote at least one, guests aside
 * @param byGuests how many were written by people without an account
 */
public record ContributionCounts(
        long total,
        long authors,
        Map<ContributionKind, Long> byKind,
        Map<College, Long> byCollege,
        Map<Channel, Long> byChannel,
        long byGuests) {}
