package fr.concertations.site;

import fr.concertations.contribution.Contribution;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.grid.UsesInGrids;
import fr.concertations.identity.Actor;
import fr.concertations.manifesto.CitedCell;
import fr.concertations.manifesto.PublishedManifestos;
import fr.concertations.site.ContributionLife.Step;
import fr.concertations.synthesis.DocumentKind;
import fr.concertations.synthesis.PublicationVersion;
import fr.concertations.synthesis.Publications;
import fr.concertations.synthesis.UsesOfContribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The chain upwards from a contribution: sentences, conclusions, cells of the grid, articles of the manifesto. */
@Component
class WhatItFed {
    private static final Optional<Actor> ANYBODY = Optional.empty();

    private final UsesOfContribution documents;
    private final Publications publications;
    private final UsesInGrids uses;
    private final PublishedGrids grids;
    private final PublishedManifestos manifestos;

    WhatItFed(
            UsesOfContribution documents,
            Publications publications,
            UsesInGrids uses,
            PublishedGrids grids,
            PublishedManifestos manifestos) {
        this.documents = documents;
        this.publications = publications;
        this.uses = uses;
        this.grids = grids;
        this.manifestos = manifestos;
    }

    List<Step> by(Contribution contribution) {
        var fed = new ArrayList<Step>();
        var id = contribution.concertation();
        var below = documents.of(contribution, ANYBODY);
        var quoted = latest(publications.versions(id, DocumentKind.SYNTHESIS, ANYBODY));
        below.sentences()
                .forEach(s -> fed.add(new Step(quoted, "reading.life.quoted", s.number(), s.text(), s.path())));
        var answered = latest(publications.versions(id, DocumentKind.CONCLUSIONS, ANYBODY));
        below.conclusions()
                .forEach(c -> fed.add(
                        new Step(answered, "reading.life.decided." + c.decision(), c.number(), c.text(), c.path())));
        var cells = uses.of(contribution, ANYBODY);
        if (cells.isEmpty()) return fed;
        var filled = latest(grids.versions(id, ANYBODY));
        cells.forEach(c -> fed.add(new Step(filled, "reading.life.cell", 0, c.label(), c.path())));
        var cited = cells.stream().map(c -> new CitedCell(c.grid(), c.cell())).toList();
        var written = latest(manifestos.versions());
        manifestos
                .citing(cited)
                .forEach(a -> fed.add(new Step(written, "reading.life.article", a.number(), a.title(), a.path())));
        return fed;
    }

    /** Versions are told the newest first. */
    private static Instant latest(List<PublicationVersion> versions) {
        return versions.isEmpty() ? Instant.EPOCH : versions.getFirst().publishedAt();
    }
}
