package fr.concertations.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.concertations.kernel.InvalidInput;
import fr.concertations.mail.SenderNames;
import fr.concertations.testing.ApplicationTest;
import fr.concertations.testing.People;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Letters are signed as administrators say. */
@ApplicationTest
@Transactional
class NameOfSiteTests {
    @Autowired
    SenderNames names;

    @Autowired
    Settings settings;

    @Autowired
    People people;

    @Test
    void theSenderIsTheOneToldElseThePublisherElseTheProduct() {
        var administrator = people.administrator();
        settings.change(
                administrator, Map.of(Setting.MAIL_NAME, "", Setting.PUBLISHER_NAME, "", Setting.MAIL_REPLY_TO, ""));
        assertThat(names.name(Locale.FRENCH)).isEqualTo("Concertations");
        assertThat(names.replyTo()).isEmpty();
        settings.change(administrator, Map.of(Setting.PUBLISHER_NAME, "Métropole de Port-Clair"));
        assertThat(names.name(Locale.FRENCH)).isEqualTo("Métropole de Port-Clair");
        settings.change(
                administrator,
                Map.of(Setting.MAIL_NAME, "Port-Clair en débat", Setting.MAIL_REPLY_TO, "ecrire@exemple.fr"));
        assertThat(names.name(Locale.FRENCH)).isEqualTo("Port-Clair en débat");
        assertThat(names.replyTo()).contains("ecrire@exemple.fr");
        assertThatThrownBy(() -> settings.change(administrator, Map.of(Setting.MAIL_REPLY_TO, "nulle part")))
                .isInstanceOf(InvalidInput.class);
    }
}
