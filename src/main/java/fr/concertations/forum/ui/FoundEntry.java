package fr.concertations.forum.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import fr.concertations.kernel.SafeHtml;
import fr.concertations.search.Completion;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchResults;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * One thing found, and the way to where one can act on it.
 *
 * @param where it was said, or what a place is part of
 * @param path from the root for a page outside the application, else inside it
 */
record FoundEntry(String kind, String id, SafeHtml title, String where, String path) {
    private static final Pattern ABOUT = Pattern.compile("/contributions/([^/#]+).*");

    static FoundEntry of(SearchResults.Hit hit) {
        return new FoundEntry(hit.kind(), hit.id(), hit.title(), where(hit), way(hit.kind(), hit.id(), hit.path()));
    }

    /** A place or a concertation. */
    static FoundEntry of(String kind, Completion name) {
        var title = new SafeHtml(HtmlUtils.htmlEscape(name.label()));
        return new FoundEntry(
                kind,
                name.value(),
                title,
                "",
                way(kind, name.value(), name.path().orElse("/")));
    }

    ListItem item() {
        var link = new Anchor(path, "");
        link.setRouterIgnore(path.startsWith("/"));
        link.add(new Html("<span>" + title.value() + "</span>"));
        var item = new ListItem(link);
        if (!where.isEmpty()) item.add(Parts.paragraph("small", where));
        return item;
    }

    private static String where(SearchResults.Hit hit) {
        var territories = hit.facets().getOrDefault(SearchDocument.TERRITORY, List.of()).stream();
        var concertations = hit.facets().getOrDefault(SearchDocument.CONCERTATION, List.of()).stream();
        var places = switch (hit.kind()) {
            case SearchDocument.TERRITORY -> territories.skip(1);
            case SearchDocument.CONCERTATION -> territories.limit(1);
            default -> Stream.concat(territories.limit(1), concertations);
        };
        return places.map(FacetValue::label).collect(Collectors.joining(" · "));
    }

    /** An argument is read under its contribution; a place has its page only. */
    private static String way(String kind, String id, String page) {
        return switch (kind) {
            case "contribution" -> "contributions/" + id;
            case "argument" -> ABOUT.matcher(page).replaceFirst("contributions/$1");
            case SearchDocument.CONCERTATION -> "concertations/" + page.substring(page.lastIndexOf('/') + 1);
            default -> page;
        };
    }
}
