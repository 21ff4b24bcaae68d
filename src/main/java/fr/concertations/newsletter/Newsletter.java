package fr.concertations.newsletter;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter of a concertation to those who follow it.
 *
 * @param revision grows with every change of text or state
 * @param sent empty until then
 */
public record Newsletter(
        NewsletterId id,
        ConcertationId concertation,
        NewsletterText text,
        NewsletterState state,
        int revision,
        Instant changedAt,
        Optional<Sending> sent) {
    /** @param number in the archive of the concertation, from 1 */
    public record Sending(int number, Instant at) {}
}
