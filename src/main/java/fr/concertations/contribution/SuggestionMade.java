package fr.concertations.contribution;

import fr.concertations.identity.AccountId;

/** Somebody suggested other words for a contribution, in the transaction that did it. */
public record SuggestionMade(SuggestionId id, ContributionId contribution, AccountId by) {}
