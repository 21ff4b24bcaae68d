package fr.concertations.newsletter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.following.Followed;
import fr.concertations.following.Follows;
import fr.concertations.newsletter.NewsletterState;
import fr.concertations.newsletter.NewsletterText;
import fr.concertations.newsletter.Newsletters;
import fr.concertations.newsletter.TeamNewsletters;
import fr.concertations.testing.People;
import fr.concertations.testing.Scene;
import fr.concertations.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter on screen: written by one, agreed to by another, sent, read. */
class NewsletterViewTests extends ViewTest {
    @Autowired
    Newsletters letters;

    @Autowired
    TeamNewsletters ours;

    @Autowired
    Follows follows;

    @Autowired
    Scene scene;

    @Autowired
    People people;

    private Scene.Stage stage;

    @BeforeEach
    void aConcertation() {
        stage = scene.everythingOpen();
    }

    private String all() {
        return "concertations/" + stage.concertation().slug() + "/lettres";
    }

    private void write(String subject, String body) {
        test(field(TextField.class, "Objet")).setValue(subject);
        test(field(TextArea.class, "Texte de la lettre")).setValue(body);
    }

    @Test
    void aLetterIsWrittenAgreedToAndSent() {
        follows.follow(people.citizen(), Followed.of(stage.concertation().id()), Locale.FRENCH);
        signIn(stage.referent());
        open(all());
        assertThat(shows("Aucune lettre pour l’instant")).isTrue();
        press("Écrire une lettre");
        var here = path();
        assertThat(shows("Une personne suit cette concertation.")).isTrue();
        press("Demander un accord");
        assertThat(field(TextField.class, "Objet").isInvalid()).isTrue();
        write("Le vote ouvre lundi", "Venez **nombreux**.");
        assertThat(shows("Brouillon enregistré")).isTrue();
        press("Demander un accord");
        assertThat(shows("l’accord revient à quelqu’un d’autre")).isTrue();
        signIn(people.moderator(stage.territory().code()));
        open("concertations/" + stage.concertation().slug());
        assertThat(shows("attend l’accord d’une deuxième personne")).isTrue();
        open(here);
        press("Rendre la lettre");
        assertThat(field(TextArea.class, "Ce qu’il faudrait changer").isInvalid())
                .isTrue();
        press("Donner mon accord");
        signIn(stage.referent());
        open(here);
        press("Envoyer la lettre");
        test(find(Button.class).withText("Envoyer la lettre").all().getLast()).click();
        assertThat(shows("Envoyée le")).isTrue();
        assertThat(shows("a donné son accord")).isTrue();
        open(all());
        assertThat(shows("Le vote ouvre lundi")).isTrue();
    }

    @Test
    void whatWasTypedIsNotLostWhenSomebodyElseWrites() {
        signIn(stage.referent());
        open(all());
        press("Écrire une lettre");
        var id = ours.of(stage.referent(), stage.concertation().id()).getFirst().id();
        letters.write(
                people.referent(stage.territory().code()), id, 1, new NewsletterText("Ailleurs", "Un autre texte."));
        test(field(TextField.class, "Objet")).setValue("Le mien");
        assertThat(shows("Quelqu’un a modifié la lettre entre-temps")).isTrue();
        press("Garder mon texte");
        var letter = ours.work(stage.referent(), id).letter();
        assertThat(letter.text().subject()).isEqualTo("Le mien");
        assertThat(letter.state()).isEqualTo(NewsletterState.DRAFT);
    }

    @Test
    void aSentLetterIsWithdrawnWithAReason() {
        var moderator = people.moderator(stage.territory().code());
        var id = letters.begin(stage.referent(), stage.concertation().id());
        letters.write(stage.referent(), id, 1, new NewsletterText("Le vote ouvre lundi", "Venez nombreux."));
        letters.submit(stage.referent(), id, 2);
        letters.agree(moderator, id, 3);
        letters.send(stage.referent(), id, 4);
        signIn(stage.referent());
        open(all() + "/" + id);
        press("Retirer cette lettre du site");
        assertThat(shows("Les courriels déjà partis restent dans les boîtes")).isTrue();
        confirm();
        assertThat(field(TextArea.class, "Pourquoi la retirer").isInvalid()).isTrue();
        test(field(TextArea.class, "Pourquoi la retirer")).setValue("La date était fausse.");
        confirm();
        assertThat(shows("Cette lettre a été retirée du site le")).isTrue();
        assertThat(shows("a retiré la lettre du site")).isTrue();
        assertThat(find(Html.class).single().getInnerHtml()).contains("Venez nombreux.");
        signIn(people.citizen());
        open(all() + "/" + id);
        assertThat(shows("La date était fausse.")).isTrue();
        assertThat(find(Html.class).all()).isEmpty();
        open(all());
        assertThat(shows("Lettre retirée")).isTrue();
        assertThat(shows("Le vote ouvre lundi")).isFalse();
    }

    private void confirm() {
        test(find(Button.class).withText("Retirer cette lettre du site").all().getLast())
                .click();
    }

    @Test
    void aDraftIsNotShownToReaders() {
        letters.begin(stage.referent(), stage.concertation().id());
        signIn(people.citizen());
        open(all());
        assertThat(shows("Aucune lettre n’a été envoyée")).isTrue();
        assertThat(shows("Écrire une lettre")).isFalse();
    }

    @Test
    void aThemeIsFollowedFromItsPage() {
        var reader = people.citizen();
        signIn(reader);
        open("suivre/themes/accueil");
        press("Suivre");
        assertThat(follows.follows(reader, Followed.theme("accueil"))).isTrue();
    }
}
