package fr.concertations.synthesis;

import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationFacets;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.debate.Concertations;
import fr.concertations.debate.State;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was published about opened concertations, with all search has to know of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PublishedTexts {
    private final PublicationRepository repository;
    private final Concertations concertations;
    private final ConcertationFacets facets;
    private final DocumentAddresses addresses;

    PublishedTexts(
            PublicationRepository repository,
            Concertations concertations,
            ConcertationFacets facets,
            DocumentAddresses addresses) {
        this.repository = repository;
        this.concertations = concertations;
        this.facets = facets;
        this.addresses = addresses;
    }

    List<ConcertationId> published(DocumentKind document) {
        return repository.published(document);
    }

    <T> List<Text<T>> of(Collection<ConcertationId> ids, DocumentKind document, Class<T> type) {
        var latest = repository.latest(ids, document, type);
        var debates = concertations.unchecked(latest.keySet());
        var common = facets.of(debates.values());
        return debates.values().stream()
                .filter(debate -> debate.state() == State.OPENED)
                .flatMap(debate -> Optional.ofNullable(latest.get(debate.id()))
                        .map(published -> new Text<>(
                                debate,
                                addresses.of(debate).document(document),
                                published.publishedAt(),
                                common.getOrDefault(debate.id(), Map.of()),
                                published.content()))
                        .stream())
                .toList();
    }

    /** One document. @param path of its latest version */
    record Text<T>(
            Concertation debate, String path, Instant publishedAt, Map<String, List<FacetValue>> facets, T content) {
        SearchDocument document(String kind, String words) {
            return new SearchDocument(
                    kind,
                    debate.id().toString(),
                    debate.title(),
                    words,
                    path,
                    ConcertationReaders.of(debate),
                    List.of(),
                    facets,
                    publishedAt);
        }
    }
}
