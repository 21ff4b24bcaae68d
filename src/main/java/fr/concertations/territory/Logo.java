package fr.concertations.territory;

import fr.concertations.kernel.InvalidInput;
import java.util.Arrays;
import java.util.Base64;

/** A logo as pages show it: a small PNG the server drew itself, of nothing but pixels. */
public final class Logo {
    /** Bytes of a file one may send. */
    public static final int LARGEST_FILE = 2_000_000;

    static final String FIELD = "logo";
    private static final int[] HEIGHTS = {96, 80, 64, 48};
    private static final int MOST_TIMES_WIDER = 5;
    private static final int LEAST_HEIGHT = 32;
    private static final int MOST_BYTES = 12_000;

    private final byte[] png;
    private final int width;
    private final int height;

    Logo(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    /**
     * From a PNG, JPEG or WebP file, as tall as is light enough for every page to carry it.
     *
     * @throws InvalidInput at {@code logo}, saying what to change
     */
    public static Logo from(byte[] file) {
        var image = PictureFile.read(file);
        if (image.getHeight() < LEAST_HEIGHT) throw new InvalidInput(FIELD, "territory.look.logo.small", LEAST_HEIGHT);
        for (var height : HEIGHTS) {
            var small = Shrinking.within(image, height * MOST_TIMES_WIDER, height);
            var png = PictureFile.png(small);
            if (png.length <= MOST_BYTES) return new Logo(png, small.getWidth(), small.getHeight());
        }
        throw new InvalidInput(FIELD, "territory.look.logo.detailed");
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int bytes() {
        return png.length;
    }

    byte[] png() {
        return png.clone();
    }

    /** For an {@code img} before it is kept. */
    public String dataUrl() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** Names these very bytes in an address. */
    String hash() {
        return ShortHash.of(png);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }
}
