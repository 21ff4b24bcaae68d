package fr.concertations.commitment.web;

import fr.concertations.charter.Charters;
import fr.concertations.commitment.Keeping;
import fr.concertations.commitment.Ledger;
import fr.concertations.commitment.Ledgers;
import fr.concertations.kernel.NotFound;
import fr.concertations.kernel.Slice;
import fr.concertations.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /signataires}: who signed and how each keeps what it signed; then one page for each. */
@Controller
class SignatoriesPageController {
    private static final int PAGE = 20;

    private final Ledgers ledgers;
    private final Charters charters;
    private final Territories territories;

    SignatoriesPageController(Ledgers ledgers, Charters charters, Territories territories) {
        this.ledgers = ledgers;
        this.charters = charters;
        this.territories = territories;
    }

    @GetMapping("/signataires")
    String signatories(@RequestParam(defaultValue = "1") int page, Model model) {
        var all = ledgers.all();
        var slice = slice(all, page);
        if (page < 1 || slice.items().isEmpty() && page > 1) throw new NotFound("page " + page + " of signatories");
        model.addAttribute("ledgers", slice);
        model.addAttribute("keepings", Keeping.values());
        model.addAttribute("current", charters.current());
        model.addAttribute("summary", Summary.of(charters.current().commitments(), all));
        return "commitment-signatories";
    }

    @GetMapping("/territoires/{slug}/engagements")
    String ledger(@PathVariable String slug, Model model) {
        var territory = territories.bySlug(slug).orElseThrow(() -> new NotFound("territory " + slug));
        model.addAttribute("territory", territory);
        model.addAttribute("ledger", ledgers.of(territory).orElseThrow(() -> new NotFound("signature of " + slug)));
        return "commitment-ledger";
    }

    private static Slice<Ledger> slice(List<Ledger> all, int page) {
        var from = Math.min(all.size(), Math.max(0, page - 1) * PAGE);
        return new Slice<>(all.subList(from, Math.min(all.size(), from + PAGE)), page, PAGE, all.size());
    }
}
