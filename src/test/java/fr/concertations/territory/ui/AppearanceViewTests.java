package fr.concertations.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.Actor;
import fr.concertations.shell.OnDemand;
import fr.concertations.territory.Looks;
import fr.concertations.territory.Rgb;
import fr.concertations.territory.Territory;
import fr.concertations.testing.ScreenTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The référent gives the territory its logo and its colours. */
class AppearanceViewTests extends ScreenTest {
    @Autowired
    Looks looks;

    private Territory place;
    private Actor referent;

    @BeforeEach
    void arrive() {
        place = scene.places().somewhere();
        referent = scene.places().joined(place);
        signIn(referent);
    }

    @Test
    void theWayIsOnTheHomeOfTheCollectivite() {
        open("collectivite/" + place.slug());
        assertThat(links("collectivite/" + place.slug() + "/apparence")).isTrue();
    }

    @Test
    void coloursAreChosenAndKept() {
        openAppearance();
        type("Couleur principale", "#1F4E9C");
        press("Enregistrer");
        assertThat(told()).startsWith("C’est enregistré");
        assertThat(looks.of(place).brand().map(Rgb::hex)).contains("#1f4e9c");
        assertThat(looks.of(place).accent()).isEmpty();
        assertThat(field(TextField.class, "Couleur principale").getValue()).isEqualTo("#1f4e9c");
        var changes = find(OnDemand.class).single();
        changes.setOpen(true);
        ComponentUtil.fireEvent(changes, new NativeDetails.ToggleEvent(changes, true));
        assertThat(shows("#1f4e9c et celle de la plateforme")).isTrue();
        assertThat(shows("Une personne, le ")).isTrue();
    }

    @Test
    void oneClickTakesTheNearestColour() {
        openAppearance();
        type("Seconde couleur", "#ffd500");
        var accent = field(TextField.class, "Seconde couleur");
        assertThat(accent.isInvalid()).isTrue();
        assertThat(accent.getErrorMessage())
                .startsWith("#ffd500 est trop claire")
                .contains("1,2");
        press("Enregistrer");
        assertThat(looks.of(place).accent()).isEmpty();
        var proposed = accent.getErrorMessage().replaceFirst("(?s).*proche est (#[0-9a-f]{6}).*", "$1");
        press("Prendre " + proposed);
        assertThat(accent.isInvalid()).isFalse();
        press("Enregistrer");
        assertThat(looks.of(place).accent().map(Rgb::hex)).contains(proposed);
    }

    @Test
    void whatIsNoColourIsSaidAtItsField() {
        openAppearance();
        type("Couleur principale", "vert");
        assertThat(field(TextField.class, "Couleur principale").getErrorMessage())
                .startsWith("Écrivez une couleur");
        press("Enregistrer");
        assertThat(field(TextField.class, "Couleur principale").isInvalid()).isTrue();
    }

    @Test
    void contrastsAreSaidInFiguresAndWords() {
        openAppearance();
        type("Couleur principale", "#1f4e9c");
        assertThat(shows("très lisible")).isTrue();
    }

    @Test
    void aLogoIsSeenBeforeItIsKeptAndCanBeRemoved() throws IOException {
        openAppearance();
        var field = find(LogoField.class).single();
        field.take("<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(field.getErrorMessage()).startsWith("Ce fichier n’est ni un PNG");
        field.take(picture());
        assertThat(field.isInvalid()).isFalse();
        assertThat(find(Image.class).all())
                .hasSize(3)
                .allMatch(image -> image.getAlt().orElseThrow().equals(place.name()));
        assertThat(looks.of(place).logo()).isEmpty();
        press("Enregistrer");
        assertThat(looks.of(place).logo()).isPresent();
        press("Retirer le logo");
        assertThat(find(Image.class).all()).isEmpty();
        press("Enregistrer");
        assertThat(looks.of(place).logo()).isEmpty();
    }

    @Test
    void nobodyElseEnters() {
        signIn(people.citizen());
        openAppearance();
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
    }

    private void openAppearance() {
        open("collectivite/" + place.slug() + "/apparence");
    }

    private void type(String label, String value) {
        test(field(TextField.class, label)).setValue(value);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
