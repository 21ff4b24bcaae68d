package fr.concertations.search.web;

import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /recherche?q=}: what everybody may read, narrowed by links; asked anew each time, and kept out of search engines. */
@Controller
class SearchPage {
    private final SearchService service;

    SearchPage(SearchService service) {
        this.service = service;
    }

    @GetMapping("/recherche")
    String search(@RequestParam Map<String, String> parameters, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        var address = SearchAddress.of(parameters);
        var query = new SearchQuery(address.text(), address.facets(), page(parameters.getOrDefault("page", "")));
        var asked = new SearchAddress(query.text(), query.facets());
        model.addAttribute("section", "search");
        model.addAttribute("asked", asked);
        if (!query.isEmpty()) model.addAttribute("found", SearchView.of(asked, service.search(query, Set.of())));
        return "search";
    }

    /** A page number nobody could mean is the first. */
    private static int page(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
