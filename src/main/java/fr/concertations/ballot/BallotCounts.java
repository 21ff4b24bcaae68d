package fr.concertations.ballot;

import fr.concertations.identity.Assurance;
import fr.concertations.identity.Channel;
import fr.concertations.identity.College;
import java.util.Map;
import java.util.Optional;

/**
 * Positions on all the published contributions of a concertation, counted. Guests stand apart: they are in {@link
 * #guestPositions}, {@link #guests} and {@link #byAssurance} only.
 *
 * @param positions rows, passing included
 * @param voters distinct people
 * @param byCollege positions; people of imports that tell no collège are under the empty key
 * @param votersByCollege distinct people
 * @param guestPositions what people without an account answered
 * @param guests distinct people without an account
 */
public record BallotCounts(
        long positions,
        long voters,
        Map<Optional<College>, Map<Position, Long>> byCollege,
        Map<Optional<College>, Long> votersByCollege,
        Map<Channel, Long> byChannel,
        Map<Assurance, Long> byAssurance,
        Map<Position, Long> guestPositions,
        long guests) {}
