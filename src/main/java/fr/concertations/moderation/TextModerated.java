package fr.concertations.moderation;

import fr.concertations.identity.AccountId;

/** A text was hidden or put back, in the transaction that did it. */
public record TextModerated(ModerableContent.Card card, Decision.Action action, AccountId by) {}
