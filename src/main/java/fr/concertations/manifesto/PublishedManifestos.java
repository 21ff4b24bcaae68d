package fr.concertations.manifesto;

import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.PublicationVersion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the manifesto, by anybody. A citation of a concertation that is no longer public is left out. */
@Service
public class PublishedManifestos {
    private final ManifestoPublicationRepository repository;
    private final Concertations concertations;

    PublishedManifestos(ManifestoPublicationRepository repository, Concertations concertations) {
        this.repository = repository;
        this.concertations = concertations;
    }

    @Transactional(readOnly = true)
    public Optional<Publication<PublishedManifesto>> latest() {
        return repository.latest().map(this::shown);
    }

    @Transactional(readOnly = true)
    public Optional<Publication<PublishedManifesto>> version(int version) {
        return repository.version(version).map(this::shown);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PublicationVersion> versions() {
        return repository.versions();
    }

    /** The way up the chain: the articles of the latest version that cite one of these cells. */
    @Transactional(readOnly = true)
    public List<ArticleUse> citing(Collection<CitedCell> cells) {
        return latest().map(p -> p.content().articles().stream()
                        .filter(a -> a.citations().stream().anyMatch(c -> cells.contains(c.cited())))
                        .map(a -> new ArticleUse(
                                a.id(), a.number(), a.title(), ManifestoAddresses.article(p.version(), a.id())))
                        .toList())
                .orElse(List.of());
    }

    /** An article that leads down to a cell. @param path address of the article */
    public record ArticleUse(ArticleId id, int number, String title, String path) {}

    private Publication<PublishedManifesto> shown(Publication<PublishedManifesto> publication) {
        var cited = new HashSet<ConcertationId>();
        publication.content().articles().forEach(a -> a.citations().forEach(c -> cited.add(c.concertation())));
        var readable = concertations.readableAmong(cited, Optional.empty()).keySet();
        var articles = publication.content().articles().stream()
                .map(a -> a.with(a.citations().stream()
                        .filter(c -> readable.contains(c.concertation()))
                        .toList()))
                .toList();
        return new Publication<>(publication.version(), publication.publishedAt(), new PublishedManifesto(articles));
    }
}
