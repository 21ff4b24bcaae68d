package fr.concertations.site.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;

/** The mark, as {@code mark.svg} draws it: three arcs of one circle's size around a point, the last with a tail. */
final class Mark {
    static final double SIZE = 32;
    private static final double RADIUS = 10;
    private static final float THICKNESS = 3;
    private static final double POINT = 2.4;

    private Mark() {}

    static void draw(Graphics2D on) {
        on.setStroke(new BasicStroke(THICKNESS, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        on.draw(arc(new Point2D.Double(6, 21), new Point2D.Double(10, 5)));
        on.draw(arc(new Point2D.Double(14, 4.2), new Point2D.Double(25, 11)));
        on.draw(arc(new Point2D.Double(26, 16), new Point2D.Double(12, 24.8)));
        on.draw(new Line2D.Double(12, 24.8, 7, 27));
        on.fill(new Ellipse2D.Double(16 - POINT, 15 - POINT, 2 * POINT, 2 * POINT));
    }

    /** Clockwise from one point to the other, the short way round. */
    private static Arc2D arc(Point2D from, Point2D to) {
        var half = from.distance(to) / 2;
        var away = Math.sqrt(Math.max(0, RADIUS * RADIUS - half * half));
        var x = (from.getX() + to.getX()) / 2 - away * (to.getY() - from.getY()) / (2 * half);
        var y = (from.getY() + to.getY()) / 2 + away * (to.getX() - from.getX()) / (2 * half);
        var start = angle(from, x, y);
        var extent = (angle(to, x, y) - start) % 360;
        return new Arc2D.Double(
                x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, start, extent > 0 ? extent - 360 : extent, Arc2D.OPEN);
    }

    private static double angle(Point2D point, double x, double y) {
        return Math.toDegrees(Math.atan2(y - point.getY(), point.getX() - x));
    }
}
