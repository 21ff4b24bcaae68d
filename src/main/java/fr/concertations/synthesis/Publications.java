package fr.concertations.synthesis;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what was published. Empty for who may not read the concertation; words hidden since are left out. */
@Service
public class Publications {
    private final PublicationRepository repository;
    private final Concertations concertations;
    private final StillPublic stillPublic;
    private final AnswersByConclusions answers;

    Publications(
            PublicationRepository repository,
            Concertations concertations,
            StillPublic stillPublic,
            AnswersByConclusions answers) {
        this.answers = answers;
        this.repository = repository;
        this.concertations = concertations;
        this.stillPublic = stillPublic;
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    public Optional<Publication<PublishedSynthesis>> synthesis(ConcertationId id, Optional<Actor> reader) {
        return readable(id, reader)
                .flatMap(c -> repository.latest(c, DocumentKind.SYNTHESIS, PublishedSynthesis.class))
                .map(p -> new Publication<>(p.version(), p.publishedAt(), stillPublic.shown(p.content(), reader)));
    }

    @Transactional(readOnly = true)
    public Optional<Publication<PublishedSynthesis>> synthesis(ConcertationId id, int version, Optional<Actor> reader) {
        return readable(id, reader)
                .flatMap(c -> repository.version(c, DocumentKind.SYNTHESIS, version, PublishedSynthesis.class))
                .map(p -> new Publication<>(p.version(), p.publishedAt(), stillPublic.shown(p.content(), reader)));
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    public Optional<Publication<PublishedConclusions>> conclusions(ConcertationId id, Optional<Actor> reader) {
        return readable(id, reader)
                .flatMap(c -> repository.latest(c, DocumentKind.CONCLUSIONS, PublishedConclusions.class))
                .map(p -> new Publication<>(p.version(), p.publishedAt(), stillPublic.shown(p.content(), reader)));
    }

    @Transactional(readOnly = true)
    public Optional<Publication<PublishedConclusions>> conclusions(
            ConcertationId id, int version, Optional<Actor> reader) {
        return readable(id, reader)
                .flatMap(c -> repository.version(c, DocumentKind.CONCLUSIONS, version, PublishedConclusions.class))
                .map(p -> new Publication<>(p.version(), p.publishedAt(), stillPublic.shown(p.content(), reader)));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PublicationVersion> versions(ConcertationId id, DocumentKind document, Optional<Actor> reader) {
        return readable(id, reader).map(c -> repository.versions(c, document)).orElse(List.of());
    }

    /** The contributions to which the published conclusions answer, directly or through a sentence that quotes them. */
    @Transactional(readOnly = true)
    public Set<ContributionId> answered(ConcertationId id) {
        return Set.copyOf(answers.in(List.of(id)).keySet());
    }

    private Optional<ConcertationId> readable(ConcertationId id, Optional<Actor> reader) {
        return concertations.byId(id, reader).map(c -> id);
    }
}
