package fr.concertations.contribution;

/**
 * What may rest on the very words of a contribution: a position, an argument, an extract. Implemented by the modules above;
 * asked while the row of the contribution is locked, so that what is inserted meanwhile with a foreign key to it waits.
 */
public interface ReliedUpon {
    /** Whether something of somebody else rests on it. */
    boolean relies(ContributionId id);
}
