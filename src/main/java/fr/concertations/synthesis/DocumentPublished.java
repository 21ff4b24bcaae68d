package fr.concertations.synthesis;

import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.AccountId;

/** A document was published, in the transaction that did it; the same version may be told again. */
public record DocumentPublished(ConcertationId concertation, DocumentKind document, int version, AccountId by) {}
