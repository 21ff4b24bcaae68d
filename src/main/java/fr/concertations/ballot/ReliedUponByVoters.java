package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.ReliedUpon;
import org.springframework.stereotype.Component;

/** Somebody else took a position on these words. */
@Component
class ReliedUponByVoters implements ReliedUpon {
    private final BallotQueries queries;

    ReliedUponByVoters(BallotQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean relies(ContributionId id) {
        return queries.hasPositionOfOthers(id);
    }
}
