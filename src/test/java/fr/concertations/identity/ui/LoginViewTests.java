package fr.concertations.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import fr.concertations.identity.Accounts;
import fr.concertations.identity.CurrentActor;
import fr.concertations.testing.ApplicationTest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signing in as people see it: an address, a code, errors at their field, nothing lost. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class LoginViewTests extends SpringBrowserlessTest {
    private static final Pattern CODE = Pattern.compile("Code de connexion\u00A0: ([0-9]{6})");

    @Autowired
    CurrentActor visitor;

    @Autowired
    Accounts accounts;

    private final String address = "personne-" + UUID.randomUUID() + "@exemple.fr";

    @BeforeEach
    void speakFrench() {
        VaadinSession.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAddressThenItsCodeLetIn(CapturedOutput output) {
        UI.getCurrent().navigate("connexion");
        askFor(address);
        test(find(TextField.class).withLabel("Votre code").single()).setValue(code(output));
        test(button("Se connecter")).click();
        assertThat(visitor.get().orElseThrow().email()).contains(address);
    }

    @Test
    void aWrongAddressIsToldAtItsFieldAndKept() {
        UI.getCurrent().navigate("connexion");
        askFor("camille@");
        var field = find(EmailField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("adresse de courriel complète");
        assertThat(field.getValue()).isEqualTo("camille@");
    }

    @Test
    void aWrongCodeIsToldAtItsField(CapturedOutput output) {
        UI.getCurrent().navigate("connexion");
        askFor(address);
        var field = find(TextField.class).withLabel("Votre code").single();
        test(field).setValue(code(output).equals("111111") ? "222222" : "111111");
        test(button("Se connecter")).click();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("Ce code n’est pas le bon");
        assertThat(visitor.get()).isEmpty();
    }

    @Test
    void oneMayChangeAddress() {
        UI.getCurrent().navigate("connexion");
        askFor(address);
        assertThat(find(Paragraph.class).withTextContaining(address).exists()).isTrue();
        test(button("Changer d’adresse")).click();
        assertThat(find(EmailField.class).single().getValue()).isEqualTo(address);
    }

    @Test
    void theCodeFieldSuitsTelephones() {
        UI.getCurrent().navigate("connexion");
        askFor(address);
        var field = find(TextField.class).withLabel("Votre code").single();
        assertThat(field.getElement().getProperty("autocomplete")).isEqualTo("one-time-code");
    }

    private void askFor(String email) {
        test(find(EmailField.class).withLabel("Votre adresse de courriel").single())
                .setValue(email);
        test(button("Recevoir un code")).click();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static String code(CapturedOutput output) {
        var line = CODE.matcher(output.getOut());
        assertThat(line.find()).isTrue();
        return line.group(1);
    }
}
