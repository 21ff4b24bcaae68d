package fr.concertations.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.shell.OnDemand;
import fr.concertations.testing.ScreenTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The commission keeps the vocabulary of search on screen. */
class VocabularyViewTests extends ScreenTest {
    private final String word = "mot" + UUID.randomUUID().toString().replace("-", "");
    private final String other = "autre" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aGroupIsAddedTriedRewrittenRemovedAndPutBack() {
        signIn(people.commission());
        open("commission/vocabulaire");
        press("Ajouter un groupe");
        write(word);
        press("Enregistrer le groupe");
        assertThat(expressions().getErrorMessage()).isEqualTo("Écrivez au moins deux expressions, une par ligne.");
        write(word + "\nIA");
        press("Enregistrer le groupe");
        assertThat(expressions().getErrorMessage())
                .startsWith("«\u202fIA\u202f» est déjà dans le groupe «\u202fIA\u202f».");
        assertThat(expressions().getValue()).isEqualTo(word + "\nIA");
        write(word + "\n" + other);
        press("Enregistrer le groupe");
        assertThat(told()).startsWith("C’est enregistré");
        field(TextField.class, "Une question, comme on la taperait").setValue("Le " + word + " ?");
        assertThat(shows("«\u202f" + word + "\u202f»\u00a0: on cherche aussi «\u202f" + other + "\u202f»."))
                .isTrue();
        lookFor(word);
        assertThat(shows("1 groupe")).isTrue();
        press("Modifier le groupe «\u202f" + word + "\u202f»");
        write(word + "\n" + other + "\ntiers " + other);
        press("Enregistrer le groupe");
        assertThat(shows("tiers " + other)).isTrue();
        press("Retirer le groupe «\u202f" + word + "\u202f»");
        assertThat(shows("Groupe retiré\u00a0: " + word)).isTrue();
        press("Remettre le groupe «\u202f" + word + "\u202f»");
        assertThat(shows("tiers " + other)).isTrue();
        var changes = find(OnDemand.class).single();
        changes.setOpen(true);
        ComponentUtil.fireEvent(changes, new NativeDetails.ToggleEvent(changes, true));
        assertThat(shows("Retiré\u00a0: " + word)).isTrue();
        assertThat(shows("Une personne, le ")).isTrue();
    }

    @Test
    void whatComesWithThePlatformIsThereAFewAtATime() {
        signIn(people.commission());
        open("commission/vocabulaire");
        lookFor("intelligence artif");
        assertThat(shows("IA générative")).isTrue();
        lookFor("introuvable " + word);
        assertThat(shows("Aucun groupe")).isTrue();
    }

    @Test
    void othersAreToldWhoMay() {
        signIn(people.citizen());
        open("commission/vocabulaire");
        assertThat(headline()).isEqualTo("Cette page ne vous est pas ouverte");
    }

    @Test
    void theCommissionFindsTheWay() {
        signIn(people.commission());
        open("commission");
        assertThat(links("commission/vocabulaire")).isTrue();
    }

    private void lookFor(String typed) {
        field(TextField.class, "Chercher dans les groupes").setValue(typed);
    }

    private void write(String lines) {
        expressions().setValue(lines);
    }

    private TextArea expressions() {
        return field(TextArea.class, "Expressions, une par ligne");
    }
}
