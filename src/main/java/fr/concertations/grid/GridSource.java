package fr.concertations.grid;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationChanged;
import fr.concertations.debate.ConcertationFacets;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchChanges;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchSource;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.Publication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The latest version of each grid, as search finds it: by what was written in its cells. */
@Component
class GridSource implements SearchSource {
    static final String KIND = "grid";

    private final GridPublicationRepository repository;
    private final Concertations concertations;
    private final ConcertationFacets facets;
    private final DocumentAddresses addresses;
    private final SearchChanges changes;

    GridSource(
            GridPublicationRepository repository,
            Concertations concertations,
            ConcertationFacets facets,
            DocumentAddresses addresses,
            SearchChanges changes) {
        this.repository = repository;
        this.concertations = concertations;
        this.facets = facets;
        this.addresses = addresses;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> documents(Collection<String> ids) {
        var published =
                repository
                        .latest(ids.stream()
                                .map(id -> new ConcertationId(UUID.fromString(id)))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(p -> p.content().concertation(), p -> p));
        var debates = concertations.unchecked(published.keySet());
        var common = facets.of(debates.values());
        return debates.values().stream()
                .filter(debate -> debate.state() == State.OPENED)
                .flatMap(debate -> Stream.ofNullable(published.get(debate.id()))
                        .map(grid -> document(grid, debate, common.getOrDefault(debate.id(), Map.of()))))
                .toList();
    }

    @Override
    public void forEach(Consumer<SearchDocument> consumer) {
        repository.published().forEach(id -> documents(List.of(id.toString())).forEach(consumer));
    }

    @EventListener
    void on(ConcertationChanged event) {
        changes.changed(KIND, event.id());
    }

    private SearchDocument document(
            Publication<PublishedGrid> published, Concertation debate, Map<String, List<FacetValue>> common) {
        return new SearchDocument(
                KIND,
                debate.id().toString(),
                debate.title(),
                published.content().cells().stream().map(PublishedCell::text).collect(Collectors.joining("\n")),
                GridAddresses.grid(addresses.of(debate)),
                ConcertationReaders.of(debate),
                List.of(),
                common,
                published.publishedAt());
    }
}
