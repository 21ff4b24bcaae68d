package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.concertations.debate.ConcertationReaders;
import fr.concertations.forum.ForumNavigation;
import fr.concertations.search.FacetValue;
import fr.concertations.search.SearchDocument;
import fr.concertations.search.SearchQuery;
import fr.concertations.search.SearchResults;
import fr.concertations.search.SearchService;
import fr.concertations.shell.Heading;
import fr.concertations.shell.MainLayout;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /app/recherche?q=}: everything that answers and that the person may read, twenty at a time. */
@Route(value = "recherche", layout = MainLayout.class)
@AnonymousAllowed
class FullSearchView extends Screen implements BeforeEnterObserver {
    private static final String QUESTION = "q";
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
        var asked = event.getLocation().getQueryParameters();
        var page = asked.getSingleParameter(PAGE)
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        show(new SearchQuery(asked.getSingleParameter(QUESTION).orElse(""), Map.of(), page));
    }

    private void show(SearchQuery query) {
        show(new Heading(null, title(), null), field(query.text()));
        if (query.isEmpty()) return;
        var results = search.search(query, readers.tokensFor(gate.visitor()));
        var total =
                new Paragraph(getTranslation("forum.quick.total", results.hits().total()));
        total.getElement().setAttribute("role", "status");
        add(total);
        if (results.rebuilding()) add(Notices.empty(getTranslation("search.rebuilding")));
        else if (results.hits().items().isEmpty()) add(Notices.empty(getTranslation("forum.quick.none")));
        results.respelt()
                .forEach(respelt -> add(Parts.paragraph(
                        "small", getTranslation("search.respelt", respelt.typed(), respelt.instead()))));
        if (results.nearest().loosely()) add(Parts.paragraph("small", getTranslation("search.loosely")));
        add(list(results), pages(query, results));
        if (results.hits().total() > 0) add(filters(query));
    }

    private TextField field(String text) {
        var field = new TextField(getTranslation("forum.quick.label"));
        field.setValue(text);
        field.setMaxLength(300);
        field.setWidthFull();
        field.addValueChangeListener(change -> getUI().ifPresent(
                        ui -> ui.navigate(FullSearchView.class, QueryParameters.of(QUESTION, change.getValue()))));
        return field;
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
        var about = Stream.of(SearchDocument.CONTRIBUTION_KIND, SearchDocument.STANCE)
                .flatMap(facet -> hit.facets().getOrDefault(facet, List.of()).stream())
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

    private Component pages(SearchQuery query, SearchResults results) {
        var last = Math.min(results.hits().pages(), SearchQuery.LAST_PAGE);
        var links = Parts.actions();
        if (query.page() > 1 && query.page() <= last)
            links.add(Parts.link(page(query, query.page() - 1), getTranslation("search.previous")));
        if (last > 1) links.add(Parts.paragraph("small", getTranslation("search.page", query.page(), last)));
        if (query.page() < last) links.add(Parts.link(page(query, query.page() + 1), getTranslation("search.next")));
        return links;
    }

    private Component filters(SearchQuery query) {
        return new Paragraph(Parts.pageLink(
                ForumNavigation.publicSearch(query.text()), getTranslation("forum.quick.filters"), "button", "quiet"));
    }

    private static String page(SearchQuery query, int number) {
        return ForumNavigation.search(query.text()) + "&" + PAGE + "=" + number;
    }
}
