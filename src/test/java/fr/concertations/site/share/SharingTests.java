package fr.concertations.site.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.concertations.debate.Posters;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.NotAllowed;
import fr.concertations.site.Reader;
import fr.concertations.territory.FrameOrigins;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** From a wall, a telephone or another site to a concertation. */
@ApplicationTest
class SharingTests {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    @Autowired
    Posters posters;

    @Autowired
    FrameOrigins origins;

    private Reader anybody;

    @BeforeEach
    void open() {
        anybody = Reader.of(context);
    }

    @Test
    void aShortLinkLeadsToTheConcertationHoweverItIsTyped() throws Exception {
        var stage = scene.everythingOpen();
        var poster = posters.of(stage.concertation().id()).orElseThrow();
        assertThat(poster.code()).matches("[bcdfghjkmnpqrstvwxz23456789]{6}");
        for (var typed : List.of(poster.path(), "/c/" + poster.code().toUpperCase(Locale.ROOT))) {
            var answer = anybody.ask(typed);
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getHeader("Location"))
                    .isEqualTo(stage.territory().path() + "/concertations/"
                            + stage.concertation().slug());
        }
        assertThat(anybody.ask("/c/zzzzzz").getStatus()).isEqualTo(404);
        assertThat(anybody.ask("/c/..%00").getStatus()).isBetween(400, 404);
    }

    @Test
    void aTelephoneReadsTheCode() throws Exception {
        var poster = posters.of(scene.everythingOpen().concertation().id()).orElseThrow();
        assertThat(read(anybody.text(poster.path() + "/qr.svg"))).isEqualTo("http://localhost" + poster.path());
    }

    @Test
    void thePosterSaysWhatIsAskedUntilWhenAndWhereToGoWithoutComputer() throws Exception {
        var stage = scene.everythingOpen();
        var id = stage.concertation().id();
        var path = "/affiches/concertations/" + stage.concertation().slug();
        var poster = posters.of(id).orElseThrow();
        assertThat(anybody.text(path))
                .contains("Quelles garanties voulez-vous ?", "localhost" + poster.path(), "Lieu, jours et heures");
        posters.tellElsewhere(stage.referent(), id, "  Mairie annexe, le mardi ");
        assertThat(anybody.text(path)).contains("Mairie annexe, le mardi").doesNotContain("Lieu, jours et heures");
        assertThatThrownBy(() -> posters.tellElsewhere(people.citizen(), id, "Chez moi"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> posters.tellElsewhere(stage.referent(), id, "x".repeat(501)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void noSiteFramesAPageUntilItsReferentNamesIt() throws Exception {
        var stage = scene.everythingOpen();
        var path = "/integrer/concertations/" + stage.concertation().slug();
        assertThat(anybody.ask(path).getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .endsWith("frame-ancestors 'none'");
        origins.allow(
                stage.referent(),
                stage.territory().code(),
                List.of("https://www.Ville.example/", "", "https://intranet.ville.example:8443"));
        for (var asked : List.of(path, "/en" + path)) {
            var answer = anybody.ask(asked);
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .endsWith("frame-ancestors https://www.ville.example https://intranet.ville.example:8443");
            assertThat(answer.getHeader("X-Frame-Options")).isNull();
            assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
            assertThat(answer.getContentAsString())
                    .contains("target=\"_blank\" rel=\"noopener\"")
                    .doesNotContain("<nav");
        }
        var page = anybody.ask(stage.territory().path());
        assertThat(page.getHeader("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(anybody.ask("/integrer/nulle-part").getHeader("Content-Security-Policy"))
                .endsWith("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ville.example",
                "https://ville.example/page",
                "https://ville.example?x",
                "https://moi@ville.example",
                "https://*.ville.example",
                "https://ville.example; script-src *",
                "https://ville.example 'self'",
                "https://ville.example:0",
                "https://ville.example:99999",
                "https://localhost",
                "*",
                "ville.example"
            })
    void whatIsNoSiteIsRefused(String typed) {
        var place = scene.places().somewhere();
        var referent = scene.places().signed(place);
        assertThatThrownBy(() -> origins.allow(referent, place.code(), List.of(typed)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> origins.allow(people.citizen(), place.code(), List.of()))
                .isInstanceOf(NotAllowed.class);
    }

    private static String read(String svg) throws Exception {
        var side = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+).*", "$1"));
        var pixels = new int[side * side * SCALE * SCALE];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> {
            var x = Integer.parseInt(run.group(1)) * SCALE;
            var y = Integer.parseInt(run.group(2)) * SCALE;
            var width = Integer.parseInt(run.group(3)) * SCALE;
            for (int line = y; line < y + SCALE; line++)
                Arrays.fill(pixels, line * side * SCALE + x, line * side * SCALE + x + width, 0);
        });
        var picture = new RGBLuminanceSource(side * SCALE, side * SCALE, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
