package fr.concertations.site;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a concertation has published: synthesis, conclusions, grid. */
@Component
class PublishedDocuments {
    record Document(String titleKey, String leadKey, String path, int version, Instant publishedAt) {}

    List<Document> of(ConcertationLookup.Found found) {
        return List.of();
    }
}
