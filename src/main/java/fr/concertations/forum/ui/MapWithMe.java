package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import fr.concertations.opinion.OpinionMap;
import fr.concertations.opinion.Reading;
import fr.concertations.opinion.Readings.Mine;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The map of opinion groups with the person who looks at it. */
@Tag("figure")
class MapWithMe extends HtmlContainer {
    private static final int DOT = 9;

    private MapWithMe(OpinionMap map, Optional<Mine> mine) {
        var drawing = new Element("svg")
                .attr("class", "opinion-map")
                .attr("viewBox", "0 0 " + OpinionMap.WIDTH + " " + OpinionMap.HEIGHT)
                .attr("role", "img")
                .attr(
                        "aria-label",
                        getTranslation(mine.isPresent() ? "opinion.map.spoken.me" : "opinion.map.spoken.app"));
        for (var oval : map.ovals()) ellipse(drawing, oval);
        for (var oval : map.ovals())
            drawing.appendElement("text")
                    .attr("x", oval.x())
                    .attr("y", oval.y())
                    .text(oval.name() + " (" + oval.people() + ")");
        mine.ifPresent(me -> me(drawing, map.spot(me.x(), me.y())));
        add(new Svg(drawing.outerHtml()));
    }

    /** Nothing where no map is drawn. */
    static Optional<MapWithMe> of(Reading reading, Optional<Mine> mine) {
        return OpinionMap.of(reading.groups()).map(map -> new MapWithMe(map, mine));
    }

    private static void ellipse(Element drawing, OpinionMap.Oval oval) {
        drawing.appendElement("ellipse")
                .attr("class", "camp-" + oval.name())
                .attr("cx", oval.x())
                .attr("cy", oval.y())
                .attr("rx", oval.rx())
                .attr("ry", oval.ry())
                .attr("transform", oval.transform());
    }

    private void me(Element drawing, OpinionMap.Spot spot) {
        drawing.appendElement("circle")
                .attr("class", "me")
                .attr("cx", spot.x())
                .attr("cy", spot.y())
                .attr("r", String.valueOf(DOT));
        drawing.appendElement("text")
                .attr("class", "me")
                .attr("x", spot.x())
                .attr("y", spot.y())
                .attr("dy", "26")
                .text(getTranslation("opinion.map.here"));
    }
}
