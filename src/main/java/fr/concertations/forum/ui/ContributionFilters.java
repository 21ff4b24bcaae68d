package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.concertations.contribution.ContributionFilter;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Theme;
import fr.concertations.identity.College;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which contributions to list, kept in the address: {@code ?nature=RISK&theme=…&college=AGENT}. */
class ContributionFilters extends Div {
    private static final String KIND = "nature";
    private static final String THEME = "theme";
    private static final String COLLEGE = "college";

    private final Select<ContributionKind> kind = new Select<>();
    private final Select<Theme> theme = new Select<>();
    private final Select<College> college = new Select<>();

    ContributionFilters(Concertation concertation, QueryParameters from, Runnable changed) {
        addClassName("filters");
        fill(kind, KIND, List.of(ContributionKind.values()), k -> getTranslation("contribution.kind." + k));
        fill(theme, THEME, concertation.themes(), Theme::label);
        fill(college, COLLEGE, List.of(College.values()), c -> getTranslation("college." + c));
        choose(kind, from, KIND, ContributionKind::name);
        choose(theme, from, THEME, Theme::code);
        choose(college, from, COLLEGE, College::name);
        theme.setVisible(!concertation.themes().isEmpty());
        List.of(kind, theme, college).forEach(select -> select.addValueChangeListener(change -> changed.run()));
        add(kind, theme, college);
    }

    ContributionFilter filter() {
        @Nullable Theme chosen = theme.getValue();
        return new ContributionFilter(kind.getValue(), chosen == null ? null : chosen.id(), college.getValue());
    }

    /** What the address says of the filters, in a stable order. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        kind.getOptionalValue().ifPresent(k -> parameters.put(KIND, k.name()));
        theme.getOptionalValue().ifPresent(t -> parameters.put(THEME, t.code()));
        college.getOptionalValue().ifPresent(c -> parameters.put(COLLEGE, c.name()));
        return parameters;
    }

    private <T> void fill(Select<T> select, String name, List<T> items, Function<T, String> label) {
        select.setLabel(getTranslation("forum.filter." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("forum.filter.all"));
        select.setItemLabelGenerator(item -> item == null ? getTranslation("forum.filter.all") : label.apply(item));
        select.setItems(items);
    }

    private static <T> void choose(Select<T> select, QueryParameters from, String name, Function<T, String> code) {
        from.getSingleParameter(name)
                .flatMap(wanted -> select.getListDataView()
                        .getItems()
                        .filter(item -> code.apply(item).equals(wanted))
                        .findFirst())
                .ifPresent(select::setValue);
    }
}
