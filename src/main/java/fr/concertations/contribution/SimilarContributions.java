package fr.concertations.contribution;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.kernel.Markdown;
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
    private final Concertations concertations;
    private final ConcertationReaders readers;

    SimilarContributions(
            SearchService search,
            Contributions contributions,
            Concertations concertations,
            ConcertationReaders readers) {
        this.search = search;
        this.contributions = contributions;
        this.concertations = concertations;
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

    /** The same for one that was sent, itself left out; none when it is gone or the reader may not read its concertation. */
    public List<Contribution> to(ContributionId id, Optional<Actor> reader, int most) {
        return contributions
                .unchecked(id)
                .flatMap(about -> concertations
                        .byId(about.concertation(), reader)
                        .map(concertation -> to(
                                about.title() + "\n" + Markdown.toText(about.body()), concertation, reader, most + 1)))
                .orElse(List.of())
                .stream()
                .filter(other -> !other.id().equals(id))
                .limit(most)
                .toList();
    }
}
