package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.concertations.ballot.Rhythm.Day;
import fr.concertations.forum.Course;
import fr.concertations.kernel.Typography;
import fr.concertations.shell.Bars;
import fr.concertations.shell.Bars.Bar;
import java.util.List;

/** One bar a day, guests hollow above the members. Texts: {@code panel.curve.<what>}, {@code .spoken}. */
@Tag("figure")
class CourseCurve extends HtmlContainer {
    CourseCurve(String what, Course course, List<Bar> bars) {
        addClassName("curve");
        var title = new H3(getTranslation("panel.curve." + what));
        title.addClassName("small-title");
        add(title);
        if (course.active().isEmpty()) {
            add(Parts.paragraph("small", getTranslation("panel.curve.none")));
            return;
        }
        var most = bars.stream().mapToLong(Bar::total).max().orElse(0);
        var first = day(course.days().getFirst());
        var last = day(course.days().getLast());
        var legend = new HtmlContainer("figcaption");
        legend.add(key("members"), key("guests"), new Span(getTranslation("panel.curve.range", first, last, most)));
        add(new Svg(Bars.svg(bars, getTranslation("panel.curve." + what + ".spoken", first, last, most))), legend);
    }

    private String day(Day day) {
        return Typography.shortDate(day.day(), getLocale());
    }

    private Span key(String who) {
        var swatch = new HtmlContainer("i");
        swatch.addClassName(who);
        return new Span(swatch, new Span(getTranslation("panel.curve." + who)));
    }
}
