package fr.concertations.opinion;

import fr.concertations.opinion.Reading.Area;

/** The ellipse of a group: its middle, and one and a half standard deviations along the two directions it is longest and shortest in. */
final class Areas {
    /** Of points scattered at random around a middle, about two thirds are within it. */
    private static final double WIDE = 1.5;

    private Areas() {}

    /** @param members at least one */
    static Area of(Positions positions, int[] members) {
        double x = 0, y = 0;
        for (var person : members) {
            x += positions.x(person) / members.length;
            y += positions.y(person) / members.length;
        }
        double xx = 0, yy = 0, xy = 0;
        for (var person : members) {
            var dx = positions.x(person) - x;
            var dy = positions.y(person) - y;
            xx += dx * dx / members.length;
            yy += dy * dy / members.length;
            xy += dx * dy / members.length;
        }
        var mean = (xx + yy) / 2;
        var apart = Math.hypot((xx - yy) / 2, xy);
        return new Area(
                x,
                y,
                WIDE * Math.sqrt(mean + apart),
                WIDE * Math.sqrt(Math.max(0, mean - apart)),
                Math.toDegrees(Math.atan2(xy, (xx - yy) / 2) / 2));
    }
}
