package fr.concertations.moderation.ui;

import fr.concertations.moderation.Burst;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Draws the hours of a burst: full bars for people with an account, hollow ones above them for the others. */
final class BurstBars {
    private static final int STEP = 10;
    private static final int WIDTH = Burst.HOURS * STEP;
    private static final int HEIGHT = 120;
    private static final double BAR = 7;
    private static final double OUTLINE = 1.5;

    private BurstBars() {}

    /** @param spoken what those who do not see it are told */
    static String svg(Burst burst, String spoken) {
        var drawing = new Element("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + (HEIGHT + 1))
                .attr("role", "img")
                .attr("aria-label", spoken);
        var highest = IntStream.range(0, Burst.HOURS).map(burst::total).max().orElse(0);
        var one = HEIGHT / (double) Math.max(1, highest);
        for (int n = 0; n < Burst.HOURS; n++) {
            var members = burst.members().get(n) * one;
            var guests = burst.guests().get(n) * one;
            if (members > 0) drawing.appendChild(bar("members", n, members, members, 0));
            if (guests > 0) drawing.appendChild(bar("guests", n, members + guests, guests, OUTLINE));
        }
        drawing.appendElement("path").attr("class", "ground").attr("d", "M0 " + HEIGHT + "H" + WIDTH);
        return drawing.outerHtml();
    }

    /** The outline is drawn on the edge: such a bar is smaller by its width. */
    private static Element bar(String name, int n, double top, double height, double outline) {
        return new Element("rect")
                .attr("class", name)
                .attr("x", text(n * STEP + (STEP - BAR + outline) / 2))
                .attr("y", text(HEIGHT - top + outline / 2))
                .attr("width", text(BAR - outline))
                .attr("height", text(Math.max(outline / 2, height - outline)));
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
