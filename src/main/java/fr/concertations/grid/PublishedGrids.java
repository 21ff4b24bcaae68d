package fr.concertations.grid;

import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.contribution.Contributions;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.ConcertationId;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.PublicationVersion;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading published grids: one, or all of them side by side. Nothing of concertations the reader may not read. */
@Service
public class PublishedGrids {
    private final GridPublicationRepository repository;
    private final Concertations concertations;
    private final Contributions contributions;

    PublishedGrids(GridPublicationRepository repository, Concertations concertations, Contributions contributions) {
        this.repository = repository;
        this.concertations = concertations;
        this.contributions = contributions;
    }

    /** The latest version. */
    @Transactional(readOnly = true)
    public Optional<Publication<PublishedGrid>> of(ConcertationId id, Optional<Actor> reader) {
        return concertations
                .byId(id, reader)
                .flatMap(c -> repository.latest(c.id()))
                .map(p -> shown(List.of(p), reader).getFirst());
    }

    @Transactional(readOnly = true)
    public Optional<Publication<PublishedGrid>> version(ConcertationId id, int version, Optional<Actor> reader) {
        return concertations
                .byId(id, reader)
                .flatMap(c -> repository.version(c.id(), version))
                .map(p -> shown(List.of(p), reader).getFirst());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<PublicationVersion> versions(ConcertationId id, Optional<Actor> reader) {
        return concertations
                .byId(id, reader)
                .map(c -> repository.versions(c.id()))
                .orElse(List.of());
    }

    /** The latest version of each of these that anybody may read, in one look. */
    @Transactional(readOnly = true)
    public Map<ConcertationId, PublishedGrid> of(Collection<ConcertationId> ids) {
        var readable = concertations.readableAmong(ids, Optional.empty()).keySet();
        return shown(repository.latest(readable), Optional.empty()).stream()
                .collect(Collectors.toMap(p -> p.content().concertation(), Publication::content));
    }

    /** The latest version of every grid anybody may read, by name of territory. */
    @Transactional(readOnly = true)
    public List<Row> all() {
        var readable = concertations.readable(Optional.empty()).stream()
                .collect(Collectors.toMap(Concertation::id, Function.identity()));
        var collator = Collator.getInstance(Locale.FRENCH);
        return shown(repository.latest(readable.keySet()), Optional.empty()).stream()
                .flatMap(p -> Optional.ofNullable(readable.get(p.content().concertation()))
                        .map(c -> new Row(c, p.version(), p.content()))
                        .stream())
                .sorted(Comparator.comparing((Row row) -> row.grid().place(), collator)
                        .thenComparing(row -> row.grid().title(), collator))
                .toList();
    }

    /** A grid among the others. */
    public record Row(Concertation concertation, int version, PublishedGrid grid) {}

    /** Titles of contributions hidden or withdrawn since are left out, in one look for all grids. */
    private List<Publication<PublishedGrid>> shown(
            Collection<Publication<PublishedGrid>> publications, Optional<Actor> reader) {
        var cited = publications.stream()
                .flatMap(p -> p.content().cited())
                .map(PublishedSource.Contribution::id)
                .distinct()
                .toList();
        Set<ContributionId> visible = contributions.byIds(cited, reader).stream()
                .map(Contribution::id)
                .collect(Collectors.toSet());
        return publications.stream()
                .map(p -> new Publication<>(
                        p.version(), p.publishedAt(), p.content().showing(visible)))
                .toList();
    }
}
