package fr.concertations.contribution;

import static fr.concertations.db.contribution.Tables.ITEM;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationFollower;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.ConcertationSource;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.kernel.Markdown;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchChanges;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Contributions as search finds them. */
@Component
public class ContributionSource implements SearchSource, ConcertationFollower {
    static final String KIND = "contribution";

    private final ContributionQueries queries;
    private final ObjectProvider<Concertations> concertations;
    private final ObjectProvider<ConcertationSource> debates;
    private final SearchChanges changes;

    ContributionSource(
            ContributionQueries queries,
            ObjectProvider<Concertations> concertations,
            ObjectProvider<ConcertationSource> debates,
            SearchChanges changes) {
        this.queries = queries;
        this.concertations = concertations;
        this.debates = debates;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        return queries.where(ITEM.ID.eq(UUID.fromString(id))).stream()
                .filter(c -> c.state() == ContributionState.PUBLISHED)
                .findFirst()
                .flatMap(c -> concertations
                        .getObject()
                        .unchecked(c.concertation())
                        .filter(debate -> debate.state() == State.OPENED)
                        .map(debate -> document(c, debate, facets(debate))));
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        var debates = new HashMap<ConcertationId, Optional<Concertation>>();
        var facets = new HashMap<ConcertationId, Map<String, List<FacetValue>>>();
        queries.forEachPublished(c -> debates.computeIfAbsent(
                        c.concertation(), id -> concertations.getObject().unchecked(id))
                .filter(debate -> debate.state() == State.OPENED)
                .ifPresent(debate -> consumer.accept(
                        document(c, debate, facets.computeIfAbsent(c.concertation(), id -> facets(debate))))));
    }

    @Override
    public void readersMayHaveChanged(ConcertationId id) {
        queries.where(ContributionQueries.published(id)).forEach(c -> changes.changed(KIND, c.id()));
    }

    /** What an object of this concertation can be narrowed by, whoever wrote it. */
    public Map<String, List<FacetValue>> facets(Concertation debate) {
        return Map.of(
                SearchDocument.TERRITORY, debates.getObject().territoryFacet(debate),
                SearchDocument.CONCERTATION,
                        List.of(FacetValue.named(debate.id().toString(), debate.title())));
    }

    private static SearchDocument document(
            Contribution contribution, Concertation debate, Map<String, List<FacetValue>> common) {
        var facets = new HashMap<>(common);
        facets.put(
                SearchDocument.CONTRIBUTION_KIND,
                List.of(FacetValue.translated(contribution.kind().name(), "contribution.kind." + contribution.kind())));
        contribution
                .theme()
                .ifPresent(t -> facets.put(SearchDocument.THEME, List.of(FacetValue.named(t.code(), t.label()))));
        contribution
                .college()
                .ifPresent(c ->
                        facets.put(SearchDocument.COLLEGE, List.of(FacetValue.translated(c.name(), "college." + c))));
        return new SearchDocument(
                KIND,
                contribution.id().toString(),
                contribution.title(),
                Markdown.toText(contribution.body()),
                contribution.path(),
                ConcertationReaders.of(debate),
                List.of(),
                facets,
                contribution.submittedAt());
    }
}
