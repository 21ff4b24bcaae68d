package fr.concertations.site;

import fr.concertations.debate.ConcertationId;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.PublicationVersion;
import fr.concertations.synthesis.Publications;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a concertation has published, as far as anybody may read: synthesis, conclusions, grid. */
@Component
class PublishedDocuments {
    private static final Optional<Actor> ANYBODY = Optional.empty();

    private final Publications publications;
    private final PublishedGrids grids;

    PublishedDocuments(Publications publications, PublishedGrids grids) {
        this.publications = publications;
        this.grids = grids;
    }

    /** Texts: {@code site.document.<name>} and {@code site.document.<name>.lead}. */
    record Document(String name, String path, int version, Instant publishedAt) {}

    List<Document> of(ConcertationLookup.Found found) {
        var id = found.concertation().id();
        return Stream.of(
                        document("SYNTHESIS", found, "/synthese", versions(id, DocumentKind.SYNTHESIS)),
                        document("CONCLUSIONS", found, "/conclusions", versions(id, DocumentKind.CONCLUSIONS)),
                        document("GRID", found, "/grille", grids.versions(id, ANYBODY)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<PublicationVersion> versions(ConcertationId id, DocumentKind document) {
        return publications.versions(id, document, ANYBODY);
    }

    /** Of the latest version, whose words nobody needs here. */
    private static Optional<Document> document(
            String name, ConcertationLookup.Found found, String end, List<PublicationVersion> versions) {
        return versions.stream()
                .findFirst()
                .map(v -> new Document(name, found.path() + end, v.version(), v.publishedAt()));
    }
}
