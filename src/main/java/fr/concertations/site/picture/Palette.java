package fr.concertations.site.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The few colours a picture is made of, with what lies between them where edges are smoothed: half the weight of true colours. */
final class Palette {
    private static final int STEPS = 16;
    private static final List<String> ON_PAPER = List.of("ink", "accent", "brand", "agree", "mixed", "disagree");
    private static final String PAPER = "paper";
    private static final String PILL = "accent-soft";
    private static final int BITS = 8;

    private final List<Color> colours = new ArrayList<>();
    private final IndexColorModel model;

    Palette(Ink ink) {
        ON_PAPER.forEach(token -> between(ink.of(token), ink.of(PAPER)));
        between(ink.of(PILL), ink.of(PAPER));
        between(ink.of("ink"), ink.of(PILL));
        model = new IndexColorModel(BITS, colours.size(), channel(0xff0000, 16), channel(0xff00, 8), channel(0xff, 0));
    }

    /** The same picture in these colours alone. */
    BufferedImage reduced(BufferedImage image) {
        var reduced = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var known = new HashMap<Integer, Integer>();
        var row = new int[image.getWidth()];
        var raster = reduced.getRaster();
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            reduce(row, known);
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
        return reduced;
    }

    /** Most neighbours are of one colour. */
    private void reduce(int[] row, Map<Integer, Integer> known) {
        var last = row[0];
        var index = known.computeIfAbsent(last, this::nearest);
        for (int x = 0; x < row.length; x++) {
            if (row[x] != last) {
                last = row[x];
                index = known.computeIfAbsent(last, this::nearest);
            }
            row[x] = index;
        }
    }

    private void between(Color one, Color other) {
        for (int step = 0; step <= STEPS; step++)
            colours.add(new Color(
                    mix(one.getRed(), other.getRed(), step),
                    mix(one.getGreen(), other.getGreen(), step),
                    mix(one.getBlue(), other.getBlue(), step)));
    }

    private static int mix(int one, int other, int step) {
        return one + (other - one) * step / STEPS;
    }

    private byte[] channel(int mask, int shift) {
        var values = new byte[colours.size()];
        for (int i = 0; i < values.length; i++)
            values[i] = (byte) ((colours.get(i).getRGB() & mask) >> shift);
        return values;
    }

    private int nearest(int rgb) {
        var wanted = new Color(rgb);
        var best = 0;
        for (int i = 1; i < colours.size(); i++)
            if (distance(colours.get(i), wanted) < distance(colours.get(best), wanted)) best = i;
        return best;
    }

    private static int distance(Color one, Color other) {
        return Stream.of(
                        one.getRed() - other.getRed(),
                        one.getGreen() - other.getGreen(),
                        one.getBlue() - other.getBlue())
                .mapToInt(d -> d * d)
                .sum();
    }
}
