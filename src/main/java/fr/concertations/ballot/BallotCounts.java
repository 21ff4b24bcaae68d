package fr.concertations.ballot;

import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Map;
import java.util.Optional;

/**
 * Positions on all the published contributions of a concertation, counted.
 *
 * @param positions rows, passing included
 * @param voters distinct people
 * @param byCollege positions; people of imports that tell no collège are under the empty key
 * @param votersByCollege distinct people
 */
public record BallotCounts(
        long positions,
        long voters,
        Map<Optional<College>, Map<Position, Long>> byCollege,
        Map<Optional<College>, Long> votersByCollege,
        Map<Channel, Long> byChannel,
        Map<Assurance, Long> byAssurance) {}
