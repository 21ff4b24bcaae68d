package fr.concertations.forum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.concertations.forum.Panel;
import fr.concertations.forum.Reach;
import fr.concertations.kernel.FewPeople;
import fr.concertations.kernel.Typography;
import java.util.stream.Collectors;

/** Who and what is missing, each with one thing to do, and which comparisons official figures do not allow. */
class MissingSection extends Section {
    static final String PLACE = "manque";

    MissingSection(Panel panel) {
        setId(PLACE);
        addClassName("stack");
        add(new H2(getTranslation("panel.missing")));
        if (panel.missing().isNothing())
            add(new Paragraph(getTranslation(
                    panel.reaches().places().size() > 1 ? "panel.missing.none" : "panel.missing.none.one")));
        else add(list(panel));
        var limits = new Div(new Paragraph(getTranslation("panel.missing.limits.text")));
        if (panel.reaches().places().size() > 1)
            limits.add(new Paragraph(getTranslation("panel.missing.limits.places", FewPeople.ENOUGH)));
        add(new NativeDetails(getTranslation("panel.missing.limits"), limits));
    }

    private UnorderedList list(Panel panel) {
        var list = new UnorderedList();
        list.addClassName("rows");
        if (!panel.missing().colleges().isEmpty()) list.add(colleges(panel));
        panel.missing()
                .channels()
                .forEach(channel -> list.add(
                        item(panel, getTranslation("panel.missing." + channel), "panel.missing." + channel + ".go")));
        panel.missing().places().forEach(reach -> list.add(item(panel, sentence(reach), "panel.missing.place.go")));
        return list;
    }

    private ListItem colleges(Panel panel) {
        var names = panel.missing().colleges().stream()
                .map(college -> getTranslation("college." + college))
                .collect(Collectors.joining(", "));
        return item(panel, getTranslation("panel.missing.colleges", names), "panel.missing.colleges.go");
    }

    private String sentence(Reach reach) {
        var inhabitants = Typography.number(reach.inhabitants(), getLocale());
        var name = reach.place().name();
        if (reach.people() == 0) return getTranslation("panel.missing.place.nobody", name, inhabitants);
        return reach.isFew()
                ? getTranslation("panel.missing.place.few", name, inhabitants, FewPeople.ENOUGH)
                : getTranslation(
                        "panel.missing.place", name, inhabitants, Typography.number(reach.people(), getLocale()));
    }

    private ListItem item(Panel panel, String sentence, String act) {
        var said = new Paragraph(sentence);
        said.addClassName("grows");
        return new ListItem(said, MakeKnown.link(panel, getTranslation(act)));
    }
}
