package fr.concertations.grid.web;

import fr.concertations.grid.CellReuses;
import fr.concertations.grid.GridSchemas;
import fr.concertations.grid.PublishedGrid;
import fr.concertations.grid.PublishedGrids;
import fr.concertations.kernel.NotFound;
import fr.concertations.synthesis.DocumentAddresses;
import fr.concertations.synthesis.DocumentAddresses.Located;
import fr.concertations.synthesis.Publication;
import fr.concertations.synthesis.Reuse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The published grid of one concertation, the latest and each version, every source a link. */
@Controller
@RequestMapping("/territoires/{territory}/concertations/{concertation}/grille")
class GridPages {
    private final DocumentAddresses addresses;
    private final PublishedGrids grids;
    private final GridSchemas schemas;
    private final List<CellReuses> above;

    GridPages(DocumentAddresses addresses, PublishedGrids grids, GridSchemas schemas, List<CellReuses> above) {
        this.addresses = addresses;
        this.grids = grids;
        this.schemas = schemas;
        this.above = List.copyOf(above);
    }

    @GetMapping
    String latest(@PathVariable String territory, @PathVariable String concertation, Model model) {
        var at = addresses.locate(territory, concertation);
        return show(at, grids.of(at.concertation().id(), Optional.empty()), model);
    }

    @GetMapping("/versions/{version}")
    String version(
            @PathVariable String territory, @PathVariable String concertation, @PathVariable int version, Model model) {
        var at = addresses.locate(territory, concertation);
        return show(at, grids.version(at.concertation().id(), version, Optional.empty()), model);
    }

    private String show(Located at, Optional<Publication<PublishedGrid>> found, Model model) {
        var publication = found.orElseThrow(
                () -> new NotFound("grid of " + at.concertation().slug()));
        var grid = publication.content();
        model.addAttribute("at", at);
        model.addAttribute("publication", publication);
        model.addAttribute(
                "sheet",
                new GridSheet(at.address(), schemas.version(grid.schema()).orElseThrow(), grid));
        model.addAttribute("versions", grids.versions(at.concertation().id(), Optional.empty()));
        model.addAttribute("waysUp", waysUp(grid));
        model.addAttribute("section", "grid");
        return "grid-page";
    }

    private Map<String, List<Reuse>> waysUp(PublishedGrid grid) {
        var reuses = new HashMap<String, List<Reuse>>();
        above.forEach(module -> module.of(grid.id())
                .forEach((cell, those) -> reuses.merge(
                        cell,
                        those,
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList())));
        return reuses;
    }
}
