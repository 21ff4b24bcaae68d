package fr.concertations.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.testing.ApplicationTest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Without mail server the code is on the console, once, and the whole address nowhere. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ConsoleSignInTests {
    private static final Pattern LINE = Pattern.compile("Code de connexion\u00A0: ([0-9]{6})");

    @Autowired
    SignIn signIn;

    @Test
    void theCodeIsOnTheConsoleAndTheAddressIsNot(CapturedOutput output) {
        var address = "personne-" + UUID.randomUUID() + "@exemple.fr";
        var browser = signIn.newBrowserToken();
        assertThat(signIn.ask(address, browser, "192.0.2.1", Locale.FRENCH).mailed())
                .isFalse();
        var line = LINE.matcher(output.getOut());
        assertThat(line.find()).isTrue();
        assertThat(signIn.check(address, line.group(1), browser)).isPresent();
        assertThat(output.getAll()).containsOnlyOnce(line.group(1)).doesNotContain(address);
        assertThat(output.getOut()).contains("(p…@exemple.fr, valable 10 minutes)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camille",
                "camille@",
                "@exemple.fr",
                "camille@exemple",
                "camille@exemple.fr, autre@exemple.fr",
                "camille@exemple.fr\nBcc: autre@exemple.fr",
                "camille @exemple.fr",
                "<camille@exemple.fr>",
                "camille@-exemple.fr",
                "camille@exemple..fr"
            })
    void whatIsNoAddressIsRefusedAtItsField(String typed) {
        assertThatThrownBy(() -> signIn.ask(typed, "navigateur", "192.0.2.2", Locale.FRENCH))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("email"));
    }

    @Test
    void accentsInADomainAreUnderstood() {
        assertThat(EmailAddress.of("Mairie@École.fr").value()).isEqualTo("mairie@xn--cole-9oa.fr");
    }
}
