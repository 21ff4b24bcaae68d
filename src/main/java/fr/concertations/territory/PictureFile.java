package fr.concertations.territory;

import fr.concertations.kernel.InvalidInput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Pictures people send. The first bytes say what they are, whatever they are called; their size is read before their
 * pixels, and those that would unfold beyond measure are refused; what is beside the pixels is not even read.
 */
final class PictureFile {
    private static final int MOST_SIDE = 3_000;

    private PictureFile() {}

    /** @throws InvalidInput at {@code logo} */
    static BufferedImage read(byte[] file) {
        if (file.length > Logo.LARGEST_FILE)
            throw new InvalidInput(Logo.FIELD, "territory.look.logo.heavy", Logo.LARGEST_FILE / 1_000_000);
        var format = format(file).orElseThrow(() -> new InvalidInput(Logo.FIELD, "territory.look.logo.format"));
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return pixels(reader);
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidInput refusal) throw refusal;
            throw new InvalidInput(Logo.FIELD, "territory.look.logo.unreadable");
        } finally {
            reader.dispose();
        }
    }

    static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage pixels(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > MOST_SIDE || height > MOST_SIDE)
            throw new InvalidInput(Logo.FIELD, "territory.look.logo.large", MOST_SIDE, width, height);
        return reader.read(0);
    }

    private static Optional<String> format(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) return Optional.of("png");
        if (start.startsWith("\u00ff\u00d8\u00ff")) return Optional.of("jpeg");
        if (start.startsWith("RIFF") && start.endsWith("WEBP")) return Optional.of("webp");
        return Optional.empty();
    }
}
