package fr.concertations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators write in the environment about mail. */
class MailSettingsTests {
    private static final Map<String, String> SERVER =
            Map.of("SMTP_HOST", "smtp.exemple.fr", "SMTP_FROM", "bonjour@exemple.fr");

    @Test
    void nothingIsSaidOfBouncesUnlessAsked() {
        assertThat(new MailSettings(SERVER).properties().keySet())
                .contains("spring.mail.host")
                .noneMatch(key -> key.contains("bounces") || key.endsWith("smtp.from"));
    }

    @Test
    void bouncesGoToAnAddressAndAreReadInItsMailbox() {
        assertThat(with("BOUNCE_ADDRESS", "retours@exemple.fr", "BOUNCE_IMAP_HOST", "imap.exemple.fr")
                        .properties())
                .containsEntry("spring.mail.properties.mail.smtp.from", "retours@exemple.fr")
                .containsEntry("concertations.mail.bounces.host", "imap.exemple.fr")
                .containsEntry("concertations.mail.bounces.port", "993");
    }

    @Test
    void aPortIsANumber() {
        var wrong = with("BOUNCE_IMAP_HOST", "imap.exemple.fr", "BOUNCE_IMAP_PORT", "imaps");
        assertThatThrownBy(wrong::properties).isInstanceOf(Refusal.class).hasMessageContaining("imaps");
    }

    private static MailSettings with(String name, String value, String otherName, String otherValue) {
        var environment = new HashMap<>(SERVER);
        environment.put(name, value);
        environment.put(otherName, otherValue);
        return new MailSettings(environment);
    }
}
