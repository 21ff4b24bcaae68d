package fr.concertations.shell;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Draws numbers that follow each other in time: full bars for people with an account, hollow ones above for the others. */
public final class Bars {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 120;
    private static final double WIDEST = 24;
    private static final double FILLED = .7;
    private static final double OUTLINE = 1.5;

    private Bars() {}

    /** One step of time. */
    public record Bar(long members, long guests) {
        public long total() {
            return members + guests;
        }
    }

    /** @param spoken what those who do not see it are told */
    public static String svg(List<Bar> bars, String spoken) {
        var drawing = new Element("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + (HEIGHT + 1))
                .attr("role", "img")
                .attr("aria-label", spoken);
        var highest = bars.stream().mapToLong(Bar::total).max().orElse(0);
        var one = HEIGHT / (double) Math.max(1, highest);
        IntStream.range(0, bars.size()).forEach(n -> draw(drawing, bars, n, one));
        drawing.appendElement("path").attr("class", "ground").attr("d", "M0 " + HEIGHT + "H" + WIDTH);
        return drawing.outerHtml();
    }

    private static void draw(Element drawing, List<Bar> bars, int n, double one) {
        var members = bars.get(n).members() * one;
        var guests = bars.get(n).guests() * one;
        var step = WIDTH / (double) bars.size();
        var width = Math.min(WIDEST, step * FILLED);
        var outline = Math.min(OUTLINE, width / 3);
        var middle = (n + .5) * step;
        if (members > 0) drawing.appendChild(bar("members", middle, width, members, members));
        if (guests > 0)
            drawing.appendChild(
                    bar("guests", middle, width - outline, members + guests - outline / 2, guests - outline));
    }

    /** The outline is drawn on the edge: such a bar is smaller by its width. */
    private static Element bar(String name, double middle, double width, double top, double height) {
        return new Element("rect")
                .attr("class", name)
                .attr("x", text(middle - width / 2))
                .attr("y", text(HEIGHT - top))
                .attr("width", text(width))
                .attr("height", text(Math.max(OUTLINE / 2, height)));
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
