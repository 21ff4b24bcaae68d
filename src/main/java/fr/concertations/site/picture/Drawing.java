package fr.concertations.site.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/** Draws a picture of {@value #WIDTH} by {@value #HEIGHT}, the size social networks and messengers show, as PNG. */
@Component
class Drawing {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final double MARGIN = 80;
    private static final double INSIDE = WIDTH - 2 * MARGIN;
    private static final double STRIP = 18;
    private static final double LEADING = 1.14;
    private static final double[] TITLE_SIZES = {76, 68, 60, 54, 48};
    private static final double PILL_SIZE = 30;
    private static final double PILL_BASE = 526;
    private static final double BAR = 36;
    private static final double BAR_TOP = 462;

    private final Ink ink;
    private final Palette palette;

    Drawing(Ink ink) {
        this.ink = ink;
        palette = new Palette(ink);
    }

    byte[] png(Picture picture) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(picture, on);
        } finally {
            on.dispose();
        }
        return encoded(palette.reduced(image));
    }

    private void draw(Picture picture, Graphics2D on) {
        fill(on, "paper", new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        fill(on, "brand", new Rectangle2D.Double(0, HEIGHT - STRIP, WIDTH, STRIP));
        masthead(picture.name(), on);
        var top = 190.0;
        if (!picture.place().isEmpty()) {
            var place = Wrapped.of(picture.place(), Typeface.SANS_BOLD, INSIDE, 40, 1, 32);
            write(on, "accent", Typeface.SANS_BOLD, place.lines().getFirst(), 32, MARGIN, top + 10);
            top += 30;
        }
        title(picture.title(), on, top, picture.positions().isPresent() ? 440 : 480);
        picture.positions().ifPresent(positions -> positions(positions, on));
        if (!picture.status().isEmpty()) pill(picture.status(), on);
    }

    private void masthead(String name, Graphics2D on) {
        var before = on.getTransform();
        on.transform(new AffineTransform(1.9, 0, 0, 1.9, MARGIN - 6, 62));
        on.setColor(ink.of("brand"));
        Mark.draw(on);
        on.setTransform(before);
        write(on, "ink", Typeface.SERIF_BOLD, name, 40, MARGIN + 70, 106);
    }

    private void title(String text, Graphics2D on, double top, double bottom) {
        var title = Wrapped.of(text, Typeface.SERIF_BOLD, INSIDE, bottom - top, LEADING, TITLE_SIZES);
        var line = top;
        for (var words : title.lines()) {
            line += title.size() * LEADING;
            write(on, "ink", Typeface.SERIF_BOLD, words, title.size(), MARGIN, line - title.size() * 0.2);
        }
    }

    private void positions(Picture.Positions told, Graphics2D on) {
        part(on, "agree", 0, told.agree());
        part(on, "mixed", told.agree(), told.mixed());
        part(on, "disagree", told.agree() + told.mixed(), told.disagree());
        write(on, "ink", Typeface.SANS, told.words(), 30, MARGIN, 546);
    }

    /** Of the bar, whose ends are round. */
    private void part(Graphics2D on, String colour, double from, double share) {
        var part = new Area(new RoundRectangle2D.Double(MARGIN, BAR_TOP, INSIDE, BAR, BAR, BAR));
        part.intersect(new Area(new Rectangle2D.Double(MARGIN + INSIDE * from, BAR_TOP, INSIDE * share, BAR)));
        fill(on, colour, part);
    }

    private void pill(String status, Graphics2D on) {
        var said = Wrapped.of(status, Typeface.SANS_BOLD, INSIDE - 60, PILL_SIZE, 1, PILL_SIZE)
                .lines()
                .getFirst();
        var width = Typeface.SANS_BOLD.width(said, PILL_SIZE) + 52;
        fill(on, "accent-soft", new RoundRectangle2D.Double(MARGIN, PILL_BASE, width, 54, 54, 54));
        write(on, "ink", Typeface.SANS_BOLD, said, PILL_SIZE, MARGIN + 26, PILL_BASE + 38);
    }

    private void write(Graphics2D on, String colour, Typeface face, String text, double size, double x, double y) {
        fill(on, colour, face.outline(text, size, x, y));
    }

    private void fill(Graphics2D on, String colour, Shape shape) {
        on.setColor(ink.of(colour));
        on.fill(shape);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", new MemoryCacheImageOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
