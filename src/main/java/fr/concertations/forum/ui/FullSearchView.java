package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.contribution.ContributionState;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchAddress;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchOrder;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchResults;
import fr.concertations.search.SearchService;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /app/recherche?q=}: everything that answers and that the person may read, hidden texts where they moderate. */
@Route(value = ForumNavigation.SEARCH, layout = MainLayout.class)
@AnonymousAllowed
class FullSearchView extends Screen implements BeforeEnterObserver {
    private static final String PAGE = "page";

    private final transient Gate gate;
    private final transient ConcertationReaders readers;
    private final transient SearchService search;

    FullSearchView(Gate gate, ConcertationReaders readers, SearchService search) {
        this.gate = gate;
        this.readers = readers;
        this.search = search;
    }

    @Override
    protected String title() {
        return getTranslation("forum.quick.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = new HashMap<String, String>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> parameters.put(name, values.getFirst()));
        var typed = parameters.getOrDefault(PAGE, "");
        show(
                SearchAddress.of(ForumNavigation.SEARCH, parameters),
                typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1);
    }

    private void show(SearchAddress asked, int number) {
        show(new Heading(null, title(), null), field(asked));
        var query = asked.query(number);
        if (query.isEmpty()) return;
        var results = search.search(query, readers.tokensForModerator(gate.visitor()));
        var filters = new SearchFilters(asked, results.facets());
        var found = new Div(found(asked, query, results), filters.offered());
        found.addClassName("results");
        add(filters.chosen(), found);
    }

    private TextField field(SearchAddress asked) {
        var field = new TextField(getTranslation("forum.quick.label"));
        field.setValue(asked.text());
        field.setMaxLength(SearchQuery.LONGEST);
        field.setWidthFull();
        field.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(asked.asking(change.getValue()).path())));
        return field;
    }

    private Section found(SearchAddress asked, SearchQuery query, SearchResults results) {
        var found = new Section();
        var total =
                new Paragraph(getTranslation("forum.quick.total", results.hits().total()));
        total.getElement().setAttribute("role", "status");
        found.add(total);
        if (results.hits().total() > 1) found.add(orders(asked));
        if (results.rebuilding()) found.add(Notices.empty(getTranslation("search.rebuilding")));
        else if (results.hits().items().isEmpty()) found.add(Notices.empty(getTranslation("forum.quick.none")));
        results.respelt()
                .forEach(respelt -> found.add(Parts.paragraph(
                        "small", getTranslation("search.respelt", respelt.typed(), respelt.instead()))));
        if (results.nearest().loosely()) found.add(Parts.paragraph("small", getTranslation("search.loosely")));
        found.add(list(results), pages(asked, query, results));
        return found;
    }

    private Paragraph orders(SearchAddress asked) {
        var orders = new Paragraph(getTranslation("search.sort"));
        orders.addClassName("sorts");
        for (var order : SearchOrder.values()) {
            var name = getTranslation("search.sort." + order);
            if (order == asked.order()) orders.add(new Span(" "), new Span(name));
            else orders.add(new Span(" "), Parts.link(asked.sorted(order).path(), name));
        }
        return orders;
    }

    private static OrderedList list(SearchResults results) {
        var list = new OrderedList();
        list.addClassName("hits");
        list.setVisible(!results.hits().items().isEmpty());
        results.hits().items().forEach(hit -> list.add(item(hit)));
        return list;
    }

    private static ListItem item(SearchResults.Hit hit) {
        var item = FoundEntry.of(hit).item();
        item.addClassName("is-" + hit.kind());
        var about = Stream.of(SearchDocument.CONTRIBUTION_KIND, SearchDocument.STANCE, SearchDocument.STATE)
                .flatMap(facet -> hit.facets().getOrDefault(facet, List.of()).stream())
                .filter(value -> !value.value().equals(ContributionState.PUBLISHED.name()))
                .map(FacetValue::label);
        item.addComponentAsFirst(Parts.paragraph(
                "eyebrow",
                Stream.concat(Stream.of("search.kind." + hit.kind() + ".one"), about)
                        .map(item::getTranslation)
                        .collect(Collectors.joining(" · "))));
        if (!hit.passage().value().isBlank())
            item.addComponentAtIndex(2, new Html("<p>" + hit.passage().value() + "</p>"));
        return item;
    }

    private Component pages(SearchAddress asked, SearchQuery query, SearchResults results) {
        var last = Math.min(results.hits().pages(), SearchQuery.LAST_PAGE);
        var links = Parts.actions();
        links.addClassName("pages");
        if (query.page() > 1 && query.page() <= last)
            links.add(Parts.link(asked.path(query.page() - 1), getTranslation("search.previous")));
        if (last > 1) links.add(Parts.paragraph("small", getTranslation("search.page", query.page(), last)));
        if (query.page() < last) links.add(Parts.link(asked.path(query.page() + 1), getTranslation("search.next")));
        return links;
    }
}
