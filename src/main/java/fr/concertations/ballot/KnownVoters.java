package fr.concertations.ballot;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.identity.College;
import fr.concertations.identity.UntoldColleges;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of those who took a position, guests aside; the caller says which contributions may be read. */
@Service
@Transactional(readOnly = true)
public class KnownVoters {
    private final KnownVoterQueries queries;

    KnownVoters(KnownVoterQueries queries) {
        this.queries = queries;
    }

    /** Those who took a position on it. */
    public ByAssurance on(ContributionId contribution) {
        return new ByAssurance(queries.on(contribution));
    }

    /** Those who took a position in these on what is published, everybody once. */
    public ByAssurance in(Collection<ConcertationId> concertations) {
        return new ByAssurance(queries.in(concertations));
    }

    /**
     * Élus and public agents whom their collectivité confirms now, as far as it may be told.
     *
     * @param votersByCollege all who took a position in these
     */
    public List<Confirmed> confirmed(
            Collection<ConcertationId> concertations, Map<Optional<College>, Long> votersByCollege) {
        var untold = UntoldColleges.of(votersByCollege);
        var confirmed = queries.confirmed(concertations);
        return Stream.of(College.ELECTED, College.AGENT)
                .filter(college -> !untold.contains(Optional.of(college)))
                .flatMap(college -> Confirmed.of(
                        college,
                        confirmed.getOrDefault(college, 0L),
                        votersByCollege.getOrDefault(Optional.of(college), 0L))
                        .stream())
                .toList();
    }
}
