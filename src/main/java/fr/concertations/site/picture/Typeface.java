package fr.concertations.site.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** Letters as outlines, from a font that comes with a library. */
final class Typeface {
    static final Typeface SERIF_BOLD = load("LiberationSerif-Bold.ttf");
    static final Typeface SANS = load("LiberationSans-Regular.ttf");
    static final Typeface SANS_BOLD = load("LiberationSans-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;
    private final Map<Integer, Letter> known = new ConcurrentHashMap<>();

    private record Letter(Path2D outline, int advance) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        letters = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    /** What the font has no letter for takes no room. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> letter(c).advance()).sum() * size / unitsPerEm;
    }

    /** @param y of the line letters stand on */
    Shape outline(String text, double size, double x, double y) {
        var whole = new Path2D.Double();
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / unitsPerEm, -size / unitsPerEm);
        for (var character : text.codePoints().toArray()) {
            var letter = letter(character);
            whole.append(letter.outline().getPathIterator(place), false);
            place.translate(letter.advance(), 0);
        }
        return whole;
    }

    private Letter letter(int character) {
        var letter = known.get(character);
        if (letter != null) return letter;
        var read = read(character);
        known.put(character, read);
        return read;
    }

    /** The font is read bit by bit from one place. */
    private synchronized Letter read(int character) {
        try {
            var glyph = letters.getGlyphId(character);
            if (glyph == 0) return new Letter(new Path2D.Double(), 0);
            var drawn = font.getGlyph().getGlyph(glyph);
            return new Letter(drawn == null ? new Path2D.Double() : drawn.getPath(), font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface load(String file) {
        try (var stream = new ClassPathResource("liberation/" + file).getInputStream()) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
