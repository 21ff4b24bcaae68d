package fr.concertations.site;

import fr.concertations.contribution.Contribution;
import fr.concertations.grid.UsesInGrids;
import fr.concertations.identity.Actor;
import fr.concertations.manifesto.CitedCell;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.synthesis.UsesOfContribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The chain upwards from a contribution: sentences, conclusions, cells of the grid, articles of the manifesto. */
@Component
class WhatItFed {
    private static final Optional<Actor> ANYBODY = Optional.empty();

    private final UsesOfContribution documents;
    private final UsesInGrids grids;
    private final PublishedManifestos manifestos;

    WhatItFed(UsesOfContribution documents, UsesInGrids grids, PublishedManifestos manifestos) {
        this.documents = documents;
        this.grids = grids;
        this.manifestos = manifestos;
    }

    /** @param kindKey key of what it is, such as {@code site.fed.sentence} */
    record Use(String kindKey, String text, String path) {}

    List<Use> by(Contribution contribution) {
        var uses = new ArrayList<Use>();
        var below = documents.of(contribution, ANYBODY);
        below.sentences().forEach(s -> uses.add(new Use("site.fed.sentence", s.text(), s.path())));
        below.conclusions().forEach(c -> uses.add(new Use("site.fed.conclusion", c.text(), c.path())));
        var cells = grids.of(contribution, ANYBODY);
        cells.forEach(c -> uses.add(new Use("site.fed.cell", c.label(), c.path())));
        var cited = cells.stream().map(c -> new CitedCell(c.grid(), c.cell())).toList();
        manifestos.citing(cited).forEach(a -> uses.add(new Use("site.fed.article", a.title(), a.path())));
        return uses;
    }
}
