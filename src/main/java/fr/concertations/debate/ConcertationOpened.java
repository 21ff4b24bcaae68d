package fr.concertations.debate;

import fr.concertations.identity.AccountId;

/** A draft became readable by those it is for, in the transaction that did it. */
public record ConcertationOpened(ConcertationId id, AccountId by) {}
