package fr.concertations.contribution;

/** What became of a suggestion. Texts: {@code contribution.suggestion.state.<NAME>}. */
public enum SuggestionState {
    PENDING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
