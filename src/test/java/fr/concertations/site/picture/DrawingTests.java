package fr.concertations.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of shared links, as they are drawn. */
class DrawingTests {
    private static final int MOST_BYTES = 60_000;
    private static final Picture.Positions POSITIONS =
            new Picture.Positions(0.71, 0.12, 0.17, "71 % d’accord · 12 % mitigé · 17 % pas d’accord · sur 204");

    private final Drawing drawing = new Drawing(new Ink());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’IA",
                "L’IA à l’accueil : que voulez-vous, et à quelles conditions ?",
                "Anticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellement",
                "Œuvre « élargie » — ĳ ß Ł ő € 💡 你好",
                " "
            })
    void anyTitleFitsInAPictureThatWeighsLittle(String title) throws IOException {
        var picture = Picture.of("Concertations", "Rennes Métropole", title, "Votes jusqu’au 12 décembre");
        for (var one : List.of(picture, picture.with(POSITIONS))) {
            var png = drawing.png(one);
            assertThat(png).hasSizeLessThan(MOST_BYTES);
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
            Files.createDirectories(Path.of("target/pictures"));
            Files.write(Path.of("target/pictures/" + Math.abs(one.hashCode() % 1000) + ".png"), png);
        }
    }

    @Test
    void aTitleOfAnyLengthStaysInsideTheMargins() throws IOException {
        var long1 = "Comment garder la maîtrise de l’intelligence artificielle dans les services publics ? ".repeat(6);
        var png = drawing.png(Picture.of("Concertations", long1, long1, long1).with(POSITIONS));
        assertThat(png).hasSizeLessThan(MOST_BYTES);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var paper = image.getRGB(2, 2);
        for (int y = 0; y < 600; y++) {
            assertThat(image.getRGB(60, y)).as("left margin, line " + y).isEqualTo(paper);
            assertThat(image.getRGB(1140, y)).as("right margin, line " + y).isEqualTo(paper);
        }
        Files.write(Path.of("target/pictures/long.png"), png);
    }
}
