package fr.concertations.site;

import fr.concertations.grid.PublishedGrids;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Publications;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a concertation has published, as far as anybody may read: synthesis, conclusions, grid. */
@Component
class PublishedDocuments {
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
        var anybody = Optional.<Actor>empty();
        return Stream.of(
                        document("SYNTHESIS", found, "/synthese", publications.synthesis(id, anybody)),
                        document("CONCLUSIONS", found, "/conclusions", publications.conclusions(id, anybody)),
                        document("GRID", found, "/grille", grids.of(id, anybody)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Document> document(
            String name, ConcertationLookup.Found found, String end, Optional<? extends Publication<?>> publication) {
        return publication.map(p -> new Document(name, found.path() + end, p.version(), p.publishedAt()));
    }
}
