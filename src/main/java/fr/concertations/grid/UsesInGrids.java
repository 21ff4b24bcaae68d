package fr.concertations.grid;

import fr.concertations.contribution.Contribution;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Concertations;
import fr.concertations.identity.Actor;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.UsesOfContribution;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way up the chain: the cells of the latest grid that a contribution leads to. */
@Service
public class UsesInGrids {
    private final GridPublicationRepository publications;
    private final GridSchemas schemas;
    private final Concertations concertations;
    private final UsesOfContribution below;
    private final DocumentAddresses addresses;

    UsesInGrids(
            GridPublicationRepository publications,
            GridSchemas schemas,
            Concertations concertations,
            UsesOfContribution below,
            DocumentAddresses addresses) {
        this.publications = publications;
        this.schemas = schemas;
        this.concertations = concertations;
        this.below = below;
        this.addresses = addresses;
    }

    /** Directly, through a sentence that quotes it or through a conclusion that rests on it. Nothing to who may not read it. */
    @Transactional(readOnly = true)
    public List<CellUse> of(Contribution contribution, Optional<Actor> reader) {
        var ids = new HashSet<Object>();
        var uses = below.of(contribution, reader);
        ids.add(contribution.id());
        uses.sentences().forEach(s -> ids.add(s.id()));
        uses.conclusions().forEach(c -> ids.add(c.id()));
        return concertations
                .byId(contribution.concertation(), reader)
                .flatMap(c -> publications.latest(c.id()).map(p -> restingOn(c, p, ids)))
                .orElse(List.of());
    }

    private List<CellUse> restingOn(Concertation concertation, Publication<PublishedGrid> grid, Set<Object> ids) {
        var address = addresses.of(concertation);
        var schema = schemas.version(grid.content().schema()).orElseThrow();
        return grid.content().cells().stream()
                .filter(cell -> cell.sources().stream().anyMatch(s -> ids.contains(s.id())))
                .map(cell -> new CellUse(
                        grid.content().id(),
                        cell.code(),
                        schema.cell(cell.code()).map(GridSchema.Cell::label).orElse(cell.code()),
                        GridAddresses.cell(address, grid.version(), cell.code())))
                .toList();
    }

    /** A cell that leads down to it. @param path address of the cell */
    public record CellUse(GridId grid, String cell, String label, String path) {}
}
