package fr.concertations.site.picture;

import java.util.ArrayList;
import java.util.List;

/** A text on a few lines, in the largest size at which it fits; the last line is cut where none is small enough. */
record Wrapped(List<String> lines, double size) {
    private static final String CUT = "…";
    private static final double STEP = 0.96;

    /** @param sizes the largest first */
    static Wrapped of(String text, Typeface face, double width, double height, double leading, double... sizes) {
        for (var size : sizes) {
            var lines = lines(text, face, size, width);
            if (lines.size() * size * leading <= height)
                return new Wrapped(balanced(lines, text, face, size, width), size);
        }
        var smallest = sizes[sizes.length - 1];
        var lines = lines(text, face, smallest, width);
        var most = (int) (height / (smallest * leading));
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.getLast(), face, smallest, width));
        return new Wrapped(kept, smallest);
    }

    /** As many lines, of about the same length. */
    private static List<String> balanced(List<String> lines, String text, Typeface face, double size, double width) {
        var best = lines;
        for (var narrower = width * STEP; narrower > width / 2; narrower *= STEP) {
            var tried = lines(text, face, size, narrower);
            if (tried.size() > lines.size() || tried.stream().anyMatch(line -> line.endsWith(CUT))) break;
            best = tried;
        }
        return best;
    }

    private static List<String> lines(String text, Typeface face, double size, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("[ \\n\\t]+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (face.width(longer, size) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) line.append(' ');
            line.append(fitting(word, face, size, width));
        }
        lines.add(line.toString());
        return lines;
    }

    private static String fitting(String word, Typeface face, double size, double width) {
        return face.width(word, size) <= width ? word : cut(word, face, size, width);
    }

    private static String cut(String line, Typeface face, double size, double width) {
        var end = line.length();
        while (end > 0 && face.width(line.substring(0, end) + CUT, size) > width)
            end = line.offsetByCodePoints(end, -1);
        return line.substring(0, end).stripTrailing() + CUT;
    }
}
