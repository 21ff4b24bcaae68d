package fr.concertations.argument;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ReliedUpon;
import org.springframework.stereotype.Component;

/** Somebody argued on these words, whatever became of the argument. */
@Component
class ReliedUponByArguments implements ReliedUpon {
    private final ArgumentQueries queries;

    ReliedUponByArguments(ArgumentQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean relies(ContributionId id) {
        return queries.exists(ArgumentQueries.about(id));
    }
}
