package fr.concertations.search.web;

import fr.concertations.search.SearchAddress;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /recherche?q=}: what everybody may read, narrowed by links; asked anew each time, and kept out of search engines. */
@Controller
class SearchPage {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final SearchService service;
    private final ClosedLists lists;

    SearchPage(SearchService service, ClosedLists lists) {
        this.service = service;
        this.lists = lists;
    }

    @GetMapping("/recherche")
    String search(@RequestParam Map<String, String> parameters, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        var asked = SearchAddress.of(SearchAddress.PUBLIC, parameters);
        var page = page(parameters.getOrDefault("page", ""));
        model.addAttribute("section", "search");
        model.addAttribute("asked", asked);
        model.addAttribute("longest", SearchQuery.LONGEST);
        model.addAttribute("cut", parameters.getOrDefault("q", "").strip().length() > SearchQuery.LONGEST);
        if (asked.query(1).isEmpty()) return "search";
        model.addAttribute("feed", asked.feed());
        if (page > SearchQuery.LAST_PAGE) model.addAttribute("tooDeep", asked.path(SearchQuery.LAST_PAGE));
        else
            model.addAttribute("found", SearchView.of(asked, lists.named(service.search(asked.query(page), Set.of()))));
        return "search";
    }

    /** A page number nobody could mean is the first; one too long to be counted is too deep. */
    private static int page(String typed) {
        if (NUMBER.matcher(typed).matches()) return Math.max(1, Integer.parseInt(typed));
        return typed.chars().allMatch(c -> c >= '0' && c <= '9') && !typed.isEmpty() ? Integer.MAX_VALUE : 1;
    }
}
