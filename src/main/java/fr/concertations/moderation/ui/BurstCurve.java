package fr.concertations.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import fr.concertations.moderation.Burst;
import fr.concertations.shell.Bars;
import java.util.stream.IntStream;

/** Two days of positions, hour by hour, with what tells full bars from hollow ones. */
@Tag("figure")
class BurstCurve extends HtmlContainer {
    private static final int NOW = Burst.HOURS - 1;

    BurstCurve(Burst burst) {
        addClassName("curve");
        var highest = IntStream.range(0, NOW).map(burst::total).max().orElse(0);
        var spoken = getTranslation(
                "moderation.burst.spoken", burst.positions(), burst.guests().get(NOW), highest);
        var bars = IntStream.range(0, Burst.HOURS)
                .mapToObj(
                        n -> new Bars.Bar(burst.members().get(n), burst.guests().get(n)))
                .toList();
        var first = HourText.of(this, getLocale(), burst.hourAt(0));
        var last = HourText.of(this, getLocale(), burst.hourAt(NOW));
        var legend = new HtmlContainer("figcaption");
        legend.add(
                key("members"),
                key("guests"),
                new Span(getTranslation("moderation.burst.range", first, last, Math.max(highest, burst.positions()))));
        add(new Svg(Bars.svg(bars, spoken)), legend);
    }

    private Span key(String who) {
        var swatch = new HtmlContainer("i");
        swatch.addClassName(who);
        return new Span(swatch, new Span(getTranslation("moderation.burst." + who)));
    }
}
