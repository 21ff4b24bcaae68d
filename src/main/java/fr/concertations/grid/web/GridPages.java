package fr.concertations.grid.web;

import fr.concertations.grid.CellReuses;
import fr.concertations.grid.GridAddresses;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The published grid of one concertation, every source a link. The latest version is read a section at a time; each version
 * has an address of its own where it stands whole, so that what cites it leads to the very cell.
 */
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

    /** @param section its code; an unknown word opens the first one */
    @GetMapping
    String latest(
            @PathVariable String territory,
            @PathVariable String concertation,
            @RequestParam(name = "section", defaultValue = "") String section,
            Model model) {
        var at = addresses.locate(territory, concertation);
        var sheet = show(at, grids.of(at.concertation().id(), Optional.empty()), model);
        var chosen = sheet.schema()
                .section(section)
                .orElseGet(() -> sheet.schema().sections().getFirst());
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "next",
                sheet.schema().sections().stream()
                        .dropWhile(s -> !s.equals(chosen))
                        .skip(1)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("sections", List.of(chosen));
        return "grid-page";
    }

    @GetMapping("/versions/{version}")
    String version(
            @PathVariable String territory, @PathVariable String concertation, @PathVariable int version, Model model) {
        var at = addresses.locate(territory, concertation);
        var sheet = show(at, grids.version(at.concertation().id(), version, Optional.empty()), model);
        model.addAttribute("sections", sheet.schema().sections());
        return "grid-page";
    }

    private GridSheet show(Located at, Optional<Publication<PublishedGrid>> found, Model model) {
        var publication = found.orElseThrow(
                () -> new NotFound("grid of " + at.concertation().slug()));
        var grid = publication.content();
        model.addAttribute("at", at);
        model.addAttribute("publication", publication);
        var sheet = new GridSheet(at.address(), schemas.version(grid.schema()).orElseThrow(), grid);
        model.addAttribute("sheet", sheet);
        model.addAttribute("versions", grids.versions(at.concertation().id(), Optional.empty()));
        model.addAttribute("waysUp", waysUp(grid));
        model.addAttribute("here", GridAddresses.grid(at.address()));
        model.addAttribute("entire", GridAddresses.version(at.address(), publication.version()));
        model.addAttribute("section", "grid");
        return sheet;
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
