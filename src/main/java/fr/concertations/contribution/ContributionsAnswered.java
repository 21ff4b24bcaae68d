package fr.concertations.contribution;

import java.util.Collection;

/** What the collectivité decided of these may differ from now on; told inside the transaction of the publication. */
public record ContributionsAnswered(Collection<ContributionId> ids) {}
