package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.kernel.Typography;
import fr.concertations.search.FacetValue;
import fr.concertations.search.Narrowing;
import fr.concertations.search.SearchAddress;
import fr.concertations.search.SearchResults;
import java.util.List;

/** The ways to narrow a search in the application, as links: the address is the search. */
final class SearchFilters {
    private final SearchAddress asked;
    private final List<SearchResults.Facet> facets;

    SearchFilters(SearchAddress asked, List<SearchResults.Facet> facets) {
        this.asked = asked;
        this.facets = facets;
    }

    /** What results are narrowed to, each with the way back. */
    Component chosen() {
        var list = new UnorderedList();
        list.addClassNames("tags", "chosen");
        list.getElement().setAttribute("aria-label", list.getTranslation("search.chosen"));
        facets.stream()
                .flatMap(facet -> Narrowing.chosen(asked, facet).stream())
                .forEach(chosen -> list.add(new ListItem(removal(chosen))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    /** What results may be narrowed to, with how many each value leaves. */
    Component offered() {
        var offered = Narrowing.of(asked, facets);
        var nav = new Nav();
        nav.setAriaLabel(nav.getTranslation("search.refine"));
        var details = new NativeDetails(nav.getTranslation("search.refine"));
        details.addClassName("narrowing");
        var all = new Section();
        offered.forEach(narrowing -> all.add(section(narrowing)));
        details.setContent(all);
        nav.add(details);
        nav.setVisible(!offered.isEmpty());
        return nav;
    }

    private static Anchor removal(Narrowing.Chosen chosen) {
        var link = new Anchor(chosen.without(), "");
        var facet = link.getTranslation("search.facet." + chosen.facet());
        var value = name(link, chosen.value());
        link.setText(facet + link.getTranslation("search.colon") + " " + value);
        link.setAriaLabel(link.getTranslation("search.remove", facet, value));
        link.addClassName("tag");
        return link;
    }

    private static Section section(Narrowing narrowing) {
        var section = new Section();
        section.addClassName("facet");
        var values = new UnorderedList();
        narrowing.values().forEach(value -> values.add(item(value)));
        section.add(new H3(section.getTranslation("search.facet." + narrowing.name())), values);
        return section;
    }

    private static ListItem item(Narrowing.Value value) {
        var link = new Anchor(value.path(), "");
        link.setText(name(link, value.value()));
        if (value.chosen()) link.getElement().setAttribute("aria-current", "true");
        var item = new ListItem(link);
        item.add(new Text(" " + Typography.number(value.count(), UI.getCurrent().getLocale())));
        return item;
    }

    private static String name(Component asking, FacetValue value) {
        return value.translated() ? asking.getTranslation(value.label()) : value.label();
    }
}
