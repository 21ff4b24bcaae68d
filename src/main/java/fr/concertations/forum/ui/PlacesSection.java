package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.forum.Panel;
import fr.concertations.forum.Reach;
import fr.concertations.identity.College;
import fr.concertations.kernel.FewPeople;
import fr.concertations.kernel.Typography;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where participants live, beside the official population of each territory. */
class PlacesSection extends Section {
    private static final String UNKNOWN = "—";
    private static final int AT_ONCE = 10;

    PlacesSection(Panel panel) {
        addClassName("stack");
        var places = panel.reaches().places();
        var others = places.size() > AT_ONCE ? largestFirst(places).subList(AT_ONCE, places.size()) : List.<Reach>of();
        add(
                new H2(getTranslation("panel.places")),
                new Paragraph(whole(panel)),
                others.isEmpty()
                        ? table(panel, places)
                        : table(panel, largestFirst(places).subList(0, AT_ONCE)));
        if (!others.isEmpty()) add(folded(others));
        if (panel.reaches().places().stream().anyMatch(reach -> reach.people() > 0))
            add(new NativeDetails(getTranslation("panel.places.colleges"), byCollege(panel)));
    }

    /** All members beside the population of the one territory that holds it; several may overlap. */
    private String whole(Panel panel) {
        var voters = panel.ballots().voters();
        if (panel.held().size() != 1) return getTranslation("panel.places.several");
        var all = new Reach(panel.held().getFirst(), voters, panel.ballots().votersByCollege());
        if (all.inhabitants() == 0)
            return getTranslation("panel.places.unknown", all.place().name());
        if (voters == 0)
            return getTranslation(
                    "panel.places.nobody", all.place().name(), Typography.number(all.inhabitants(), getLocale()));
        return getTranslation(
                "panel.places.one",
                all.place().name(),
                Typography.number(all.inhabitants(), getLocale()),
                voters,
                decimal(10_000.0 * voters / all.inhabitants()));
    }

    /** Those who lead many communes first look at the large ones. */
    private static List<Reach> largestFirst(List<Reach> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(Reach::inhabitants).reversed())
                .toList();
    }

    private NativeDetails folded(List<Reach> others) {
        var name = getTranslation("panel.places.others", others.size());
        return new NativeDetails(name, table(name, others));
    }

    private FiguresTable table(String caption, List<Reach> places) {
        var table = new FiguresTable(
                caption,
                getTranslation("panel.place"),
                getTranslation("panel.inhabitants"),
                getTranslation("panel.members"),
                getTranslation("panel.perTenThousand"));
        places.forEach(reach -> table.row(reach.place().name(), figures(reach)));
        return table;
    }

    private FiguresTable table(Panel panel, List<Reach> places) {
        var table = table(getTranslation("panel.places.caption"), places);
        var reaches = panel.reaches();
        return table.row(
                        getTranslation("panel.place.elsewhere"), List.of(UNKNOWN, people(reaches.elsewhere()), UNKNOWN))
                .row(getTranslation("panel.place.untold"), List.of(UNKNOWN, people(reaches.untold()), UNKNOWN))
                .row(
                        getTranslation("panel.guests"),
                        List.of(UNKNOWN, number(panel.ballots().guests()), UNKNOWN));
    }

    private List<String> figures(Reach reach) {
        var rate = reach.perTenThousand();
        return List.of(
                reach.inhabitants() == 0 ? UNKNOWN : number(reach.inhabitants()),
                people(reach.people()),
                rate.isPresent() ? decimal(rate.getAsDouble()) : UNKNOWN);
    }

    private FiguresTable byCollege(Panel panel) {
        var columns = Stream.concat(
                Stream.of(getTranslation("panel.place")),
                Arrays.stream(College.values()).map(college -> getTranslation("college." + college)));
        var table = new FiguresTable(
                getTranslation("panel.places.colleges.caption", FewPeople.ENOUGH), columns.toArray(String[]::new));
        panel.reaches()
                .places()
                .forEach(reach -> table.row(
                        reach.place().name(),
                        Arrays.stream(College.values())
                                .map(college -> cell(reach, college))
                                .toList()));
        return table;
    }

    /** Never a number under eleven, not even nobody. */
    private String cell(Reach reach, College college) {
        long people = reach.byCollege().getOrDefault(Optional.of(college), 0L);
        if (FewPeople.isFew(people)) return getTranslation("panel.few", FewPeople.ENOUGH);
        return reach.untold().contains(Optional.of(college)) ? getTranslation("panel.kept") : number(people);
    }

    private String people(long people) {
        return people > 0 && FewPeople.isFew(people) ? getTranslation("panel.few", FewPeople.ENOUGH) : number(people);
    }

    private String number(long number) {
        return Typography.number(number, getLocale());
    }

    private String decimal(double rate) {
        return Typography.decimal(rate, getLocale());
    }
}
