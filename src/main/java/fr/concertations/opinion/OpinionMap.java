package fr.concertations.opinion;

import fr.concertations.opinion.Reading.Area;
import fr.concertations.opinion.Reading.Camp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opinion groups as ellipses on a drawing {@value #WIDTH} wide and {@value #HEIGHT} high: the nearer two of them, the more
 * their people voted alike.
 *
 * @param scale from the units of positions to those of the drawing
 */
public record OpinionMap(List<Oval> ovals, Scale scale) {
    public static final int WIDTH = 600;
    public static final int HEIGHT = 360;
    private static final double MARGIN = 24;
    private static final double SMALLEST = 14;

    /** @param transform as SVG writes it @param people how many are in the group */
    public record Oval(String name, int people, String transform, String rx, String ry, String x, String y) {}

    /** Nothing without two groups. */
    public static Optional<OpinionMap> of(List<Camp> groups) {
        if (groups.size() < 2) return Optional.empty();
        var scale = Scale.of(groups.stream().map(Camp::area).toList());
        return Optional.of(
                new OpinionMap(groups.stream().map(camp -> oval(camp, scale)).toList(), scale));
    }

    /** Where a person stands on the drawing, as far as its edges. */
    public Spot spot(double x, double y) {
        return new Spot(text(within(scale.x(x), WIDTH)), text(within(scale.y(y), HEIGHT)));
    }

    /** A point of the drawing. */
    public record Spot(String x, String y) {}

    private static double within(double at, int length) {
        return Math.clamp(at, MARGIN / 2, length - MARGIN / 2);
    }

    private static Oval oval(Camp camp, Scale scale) {
        var area = camp.area();
        var x = scale.x(area.x());
        var y = scale.y(area.y());
        return new Oval(
                camp.name(),
                camp.people(),
                "rotate(" + text(-area.turn()) + " " + text(x) + " " + text(y) + ")",
                text(Math.max(SMALLEST, area.along() * scale.unit())),
                text(Math.max(SMALLEST, area.across() * scale.unit())),
                text(x),
                text(y));
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** From the units of positions to those of the drawing; both axes alike, upwards is up. */
    public record Scale(double left, double top, double unit) {
        private static Scale of(List<Area> areas) {
            double west = Double.MAX_VALUE,
                    east = -Double.MAX_VALUE,
                    south = Double.MAX_VALUE,
                    north = -Double.MAX_VALUE;
            for (var area : areas) {
                west = Math.min(west, area.x() - area.along());
                east = Math.max(east, area.x() + area.along());
                south = Math.min(south, area.y() - area.along());
                north = Math.max(north, area.y() + area.along());
            }
            var unit = Math.min(
                    (WIDTH - 2 * MARGIN) / Math.max(1e-9, east - west),
                    (HEIGHT - 2 * MARGIN) / Math.max(1e-9, north - south));
            var left = west - (WIDTH / unit - (east - west)) / 2;
            var top = north + (HEIGHT / unit - (north - south)) / 2;
            return new Scale(left, top, unit);
        }

        private double x(double east) {
            return (east - left) * unit;
        }

        private double y(double north) {
            return (top - north) * unit;
        }
    }
}
