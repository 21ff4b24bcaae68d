package fr.concertations.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.InvalidInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Logos: what is taken, what is made of it, what is refused and in which words. */
class LogoTests {
    /** 48 × 40 pixels of our green, as Chromium writes it, with a colour profile. */
    private static final String WEBP =
            "UklGRioCAABXRUJQVlA4WAoAAAAgAAAALwAAJwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggPAAAAFADAJ0BKjAAKAA+0WiuUagmJCKjiAEAGglnAMvgCfzYO+gAAP7tztVFEEvr1093/dsDCpqqRwRsmwAAAA==";

    @Test
    void aPngIsDrawnSmallerAndKeepsItsTransparency() throws IOException {
        var logo = Logo.from(file(drawing(800, 400, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(logo.width()).isEqualTo(192);
        assertThat(logo.height()).isEqualTo(96);
        var drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(new Color(drawn.getRGB(2, 2), true).getAlpha()).isZero();
        assertThat(new Color(drawn.getRGB(96, 48), true)).isEqualTo(new Color(11, 83, 81));
    }

    @Test
    void whatIsBesideThePixelsIsLeftOut() throws IOException {
        var jpeg = file(drawing(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg");
        var secret = "GPS 48.1 -1.6".getBytes(StandardCharsets.UTF_8);
        var logo = Logo.from(withExif(jpeg, secret));
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("GPS")
                .doesNotContain("Exif");
    }

    @Test
    void aWebpIsTaken() {
        var logo = Logo.from(Base64.getDecoder().decode(WEBP));
        assertThat(logo.width()).isEqualTo(48);
        assertThat(logo.height()).isEqualTo(40);
    }

    @Test
    void aSmallLogoIsNotMadeLarger() throws IOException {
        assertThat(Logo.from(file(drawing(60, 40, BufferedImage.TYPE_INT_ARGB), "png"))
                        .height())
                .isEqualTo(40);
    }

    @Test
    void aVeryWideLogoStaysWithinTheHeader() throws IOException {
        var logo = Logo.from(file(drawing(2900, 100, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(logo.width()).isEqualTo(480);
    }

    /** Less than a hundred bytes that would unfold into 3.6 gigabytes. */
    @Test
    void whatWouldUnfoldBeyondMeasureIsRefusedUnread() throws IOException {
        assertRefused(hugePng(), "territory.look.logo.large");
    }

    @Test
    void whatIsNoLogoIsRefused() throws IOException {
        assertRefused(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "territory.look.logo.format");
        assertRefused("GIF89a".getBytes(StandardCharsets.UTF_8), "territory.look.logo.format");
        assertRefused(new byte[0], "territory.look.logo.format");
        assertRefused(new byte[Logo.LARGEST_FILE + 1], "territory.look.logo.heavy");
        assertRefused(file(drawing(60, 20, BufferedImage.TYPE_INT_ARGB), "png"), "territory.look.logo.small");
        var whole = file(drawing(300, 300, BufferedImage.TYPE_INT_ARGB), "png");
        assertRefused(Arrays.copyOf(whole, 60), "territory.look.logo.unreadable");
    }

    @Test
    void aPictureThatWouldWeighOnEveryPageIsRefused() throws IOException {
        var noise = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var random = new Random(1);
        for (var x = 0; x < 400; x++) for (var y = 0; y < 400; y++) noise.setRGB(x, y, random.nextInt());
        var logo = Logo.from(file(noise, "png"));
        assertThat(logo.bytes()).isLessThanOrEqualTo(12_000);
        var wide = new BufferedImage(1000, 200, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 1000; x++) for (var y = 0; y < 200; y++) wide.setRGB(x, y, random.nextInt());
        assertRefused(file(wide, "png"), "territory.look.logo.detailed");
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> Logo.from(file)).isInstanceOfSatisfying(InvalidInput.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("logo");
            assertThat(refusal.messageKey()).isEqualTo(key);
        });
    }

    /** A filled shape that leaves a margin of an eighth. */
    private static BufferedImage drawing(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(new Color(11, 83, 81));
        pen.fillRect(width / 8, height / 8, width * 3 / 4, height * 3 / 4);
        pen.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, byte[] said) {
        var exif = ByteBuffer.allocate(jpeg.length + said.length + 10);
        exif.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (said.length + 8));
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(said);
        exif.put(jpeg, 2, jpeg.length - 2);
        return exif.array();
    }

    private static byte[] hugePng() {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 6, 0, 0, 0});
        var crc = new CRC32();
        crc.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .array();
    }
}
