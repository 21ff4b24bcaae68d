package fr.concertations.contribution;

/** What somebody brings. Texts: {@code contribution.kind.<NAME>}. */
public enum ContributionKind {
    OPPORTUNITY,
    RISK,
    IMPACT,
    CRITERION,
    PROPOSAL
}
