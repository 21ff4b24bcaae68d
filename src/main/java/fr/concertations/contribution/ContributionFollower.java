package fr.concertations.contribution;

/** A module above that must act when a contribution comes into or out of sight; called inside the transaction. */
public interface ContributionFollower {
    void visibilityChanged(ContributionId id);
}
