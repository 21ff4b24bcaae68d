package fr.concertations.contribution;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.identity.Actor;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Contributions that resemble what somebody is writing, so that the same thing is not said twice unknowingly. */
@Service
public class SimilarContributions {
    private static final int SHORTEST = 3;

    private final SearchService search;
    private final Contributions contributions;
    private final ConcertationReaders readers;

    SimilarContributions(SearchService search, Contributions contributions, ConcertationReaders readers) {
        this.search = search;
        this.contributions = contributions;
        this.readers = readers;
    }

    /** Published ones of this concertation, nearest first; none below three characters. */
    public List<Contribution> to(String text, Concertation concertation, Optional<Actor> reader, int most) {
        if (text.strip().length() < SHORTEST) return List.of();
        var where = Map.of(
                SearchQuery.KIND,
                ContributionSource.KIND,
                SearchDocument.CONCERTATION,
                concertation.id().toString());
        var ids = search.similar(text, where, readers.tokensFor(reader), most).stream()
                .map(id -> new ContributionId(UUID.fromString(id)))
                .toList();
        var found = contributions.unchecked(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .filter(c -> c.state() == ContributionState.PUBLISHED)
                .toList();
    }
}
