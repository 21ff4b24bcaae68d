package fr.concertations.grid;

import fr.concertations.contribution.ContributionId;
import fr.concertations.debate.ConcertationId;
import fr.concertations.kernel.TerritoryCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A grid kept whole as it was read.
 *
 * @param schema version of the common grid it follows
 * @param title of the concertation
 * @param territory the leading one
 * @param place its name
 * @param cells in the order of the schema; empty ones are left out
 */
public record PublishedGrid(
        GridId id,
        ConcertationId concertation,
        String schema,
        String title,
        TerritoryCode territory,
        String place,
        List<PublishedCell> cells) {
    public Optional<PublishedCell> cell(String code) {
        return cells.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    Stream<PublishedSource.Contribution> cited() {
        return cells.stream()
                .flatMap(c -> c.sources().stream())
                .filter(PublishedSource.Contribution.class::isInstance)
                .map(PublishedSource.Contribution.class::cast);
    }

    /** The same without the titles of other contributions than these. */
    PublishedGrid showing(Set<ContributionId> visible) {
        var shown = cells.stream().map(c -> c.showing(visible)).toList();
        return new PublishedGrid(id, concertation, schema, title, territory, place, shown);
    }
}
