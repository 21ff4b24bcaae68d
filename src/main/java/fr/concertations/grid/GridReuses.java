package fr.concertations.grid;

import fr.concertations.debate.Concertation;
import fr.concertations.synthesis.ConclusionId;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentReuses;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Reuse;
import fr.concertations.synthesis.SentenceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the synthesis and the conclusions which cells of the grid rest on them. */
@Component
class GridReuses implements DocumentReuses {
    private final GridPublicationRepository publications;
    private final GridSchemas schemas;
    private final DocumentAddresses addresses;

    GridReuses(GridPublicationRepository publications, GridSchemas schemas, DocumentAddresses addresses) {
        this.publications = publications;
        this.schemas = schemas;
        this.addresses = addresses;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Reuse>> of(Concertation concertation) {
        return publications
                .latest(concertation.id())
                .map(grid -> bySource(concertation, grid))
                .orElse(Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean published(Concertation concertation) {
        return publications.latest(concertation.id()).isPresent();
    }

    private Map<UUID, List<Reuse>> bySource(Concertation concertation, Publication<PublishedGrid> grid) {
        var schema = schemas.version(grid.content().schema()).orElseThrow();
        var address = addresses.of(concertation);
        var reuses = new HashMap<UUID, List<Reuse>>();
        for (var cell : grid.content().cells()) {
            var label = schema.cell(cell.code()).map(GridSchema.Cell::label).orElse(cell.code());
            var reuse = new Reuse(label, GridAddresses.cell(address, grid.version(), cell.code()));
            for (var source : cell.sources())
                document(source)
                        .ifPresent(id -> reuses.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(reuse));
        }
        return reuses;
    }

    private static Optional<UUID> document(PublishedSource source) {
        return switch (source.id()) {
            case SentenceId(var id) -> Optional.of(id);
            case ConclusionId(var id) -> Optional.of(id);
            default -> Optional.empty();
        };
    }
}
