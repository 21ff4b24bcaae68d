package fr.concertations.instance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.instance.Setting;
import fr.concertations.instance.Settings;
import fr.concertations.testing.ScreenTest;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators tell of the site and enter audits on screen. */
class InstanceViewTests extends ScreenTest {
    @Autowired
    Settings settings;

    @Autowired
    DSLContext dsl;

    @AfterEach
    void forget() {
        settings.change(people.administrator(), Map.of(Setting.HOST_NAME, "", Setting.PUBLISHER_SIREN, ""));
        dsl.execute("delete from instance.audit");
    }

    @Test
    void whatIsMissingIsSaidUntilItIsTold() {
        signIn(people.administrator());
        open("administration");
        assertThat(links("administration/site")).isTrue();
        open("administration/site");
        var before = settings.told().missing().size();
        assertThat(shows("Il manque " + before + " renseignements")).isTrue();
        type("Hébergeur", "Hébergeur d’essai");
        type("Numéro SIREN", "123456789");
        press("Enregistrer");
        assertThat(field(TextField.class, "Numéro SIREN").getErrorMessage()).startsWith("Ce n’est pas un numéro SIREN");
        assertThat(field(TextField.class, "Hébergeur").getValue()).isEqualTo("Hébergeur d’essai");
        type("Numéro SIREN", "732829320");
        press("Enregistrer");
        assertThat(told()).isEqualTo("C’est enregistré.");
        assertThat(shows("Il manque " + (before - 2) + " renseignements")).isTrue();
    }

    @Test
    void anAuditIsEntered() {
        signIn(people.administrator());
        open("administration/accessibilite");
        assertThat(shows("ce site se dit\u00a0: non conforme")).isTrue();
        press("Enregistrer et publier l’audit");
        assertThat(field(DatePicker.class, "Date de l’audit").isInvalid()).isTrue();
        field(DatePicker.class, "Date de l’audit").setValue(LocalDate.now().minusDays(3));
        type("Auteur de l’audit", "Service d’essai");
        type("Critères respectés, en pourcentage", "100");
        test(field(TextArea.class, "Pages auditées")).setValue("/");
        press("Enregistrer et publier l’audit");
        assertThat(told()).isEqualTo("C’est publié.");
        assertThat(shows("ce site se dit\u00a0: totalement conforme")).isTrue();
    }

    @Test
    void othersAreToldWhoMay() {
        signIn(people.commission());
        for (var path : new String[] {"administration/site", "administration/accessibilite"}) {
            open(path);
            assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
        }
    }

    private void type(String label, String value) {
        test(field(TextField.class, label)).setValue(value);
    }
}
