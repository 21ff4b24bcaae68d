package fr.concertations.newsletter;

import fr.concertations.debate.ConcertationId;
import java.time.Instant;

/** A letter was sent, in the transaction in which it was; whoever follows the concertation is to have it. */
public record NewsletterSent(NewsletterId id, ConcertationId concertation, Instant at) {}
