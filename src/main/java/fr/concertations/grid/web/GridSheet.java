package fr.concertations.grid.web;

import fr.concertations.grid.GridAddresses;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.PublishedCell;
import fr.concertations.grid.PublishedGrid;
import fr.concertations.grid.PublishedSource;
import fr.concertations.synthesis.DocumentAddresses.Address;
import java.util.List;
import java.util.Optional;

/** A published grid in the shape of its schema, as a page reads it. */
record GridSheet(Address address, GridSchema schema, PublishedGrid grid) {
    public Optional<PublishedCell> cell(String code) {
        return grid.cell(code);
    }

    /** What a cell rests on, each with its link. */
    public List<Link> sources(PublishedCell cell) {
        return cell.sources().stream().map(this::link).toList();
    }

    private Link link(PublishedSource source) {
        var path = GridAddresses.source(address, source);
        return switch (source) {
            case PublishedSource.Sentence s -> new Link("grid.source.sentence", s.number(), s.text(), path);
            case PublishedSource.Conclusion c -> new Link("grid.source.conclusion", c.number(), c.text(), path);
            case PublishedSource.Contribution c -> new Link("grid.source.contribution", 0, c.title(), path);
        };
    }

    /** @param key of the text that names the kind of source @param path empty when it is not public any more */
    record Link(String key, int number, String text, String path) {
        public boolean masked() {
            return path.isEmpty();
        }
    }
}
