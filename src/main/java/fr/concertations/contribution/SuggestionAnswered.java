package fr.concertations.contribution;

import fr.concertations.identity.AccountId;

/** The author of a contribution took a suggestion up or declined it, in the transaction that did it. */
public record SuggestionAnswered(Suggestion suggestion, SuggestionState state, AccountId by) {}
