package fr.concertations.forum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import fr.concertations.argument.ArgumentDraft;
import fr.concertations.argument.Arguments;
import fr.concertations.argument.Stance;
import fr.concertations.ballot.Ballots;
import fr.concertations.ballot.Position;
import fr.concertations.identity.SessionOf;
import fr.concertations.testing.Scene.Stage;
import fr.concertations.testing.ScreenTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody did comes together with what the territory made of it. */
class InvolvementViewTests extends ScreenTest {
    @Autowired
    Ballots ballots;

    @Autowired
    Arguments arguments;

    private Stage stage;

    @BeforeEach
    void aConcertation() {
        stage = scene.everythingOpen();
    }

    @Test
    void whatWasWrittenLeadsToTheSentencesAndConclusionsItFed() {
        var author = people.citizen();
        var quoted = scene.contribution(stage, author);
        var left = scene.contribution(stage, author);
        signIn(author);
        open("ma-participation");
        assertThat(shows("Rien n’est encore publié")).isTrue();
        var sentence = aftermath.sentence(stage, "Joindre un humain compte pour beaucoup.", quoted);
        aftermath.publishSynthesis(stage);
        aftermath.conclusion(stage, "Un numéro sans robot ouvrira.", List.of(sentence), List.of());
        aftermath.publishConclusions(stage);
        open("compte");
        open("ma-participation");
        assertThat(find(Anchor.class).withText("Phrase 1 de la synthèse").exists())
                .isTrue();
        assertThat(find(Anchor.class).withText("Conclusion 1\u00A0: Retenue").exists())
                .isTrue();
        assertThat(shows("Un numéro sans robot ouvrira.")).isTrue();
        assertThat(links("contributions/" + left.id())).isTrue();
        assertThat(shows("La synthèse publiée ne la cite pas.")).isTrue();
    }

    @Test
    void positionsAreAddedUpAndThoseCitedAreTold() {
        var voter = people.citizen();
        var quoted = scene.contribution(stage);
        ballots.cast(voter, quoted.id(), Position.AGREE);
        ballots.cast(voter, scene.contribution(stage).id(), Position.AGREE);
        ballots.cast(voter, scene.contribution(stage).id(), Position.DISAGREE);
        arguments.submit(
                voter,
                quoted.id(),
                new ArgumentDraft(Stance.FOR, "Cela évite d’attendre des heures.", ""),
                UUID.randomUUID());
        aftermath.sentence(stage, "Joindre un humain compte pour beaucoup.", quoted);
        aftermath.publishSynthesis(stage);
        signIn(voter);
        open("ma-participation");
        assertThat(shows("3 positions, aucune contribution, 1 argument")).isTrue();
        assertThat(shows("D’accord\u00A0: 2")).isTrue();
        assertThat(shows("Les documents publiés s’appuient sur 1 de ces contributions."))
                .isTrue();
        assertThat(shows("Cela évite d’attendre des heures.")).isTrue();
    }

    @Test
    void whoDidNothingIsToldWhereToBegin() {
        signIn(people.citizen());
        open("ma-participation");
        assertThat(shows("Vous n’avez encore participé à aucune concertation.")).isTrue();
        assertThat(find(Anchor.class).withText("Voir les concertations").exists())
                .isTrue();
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        SessionOf.nobody();
        open("ma-participation");
        assertThat(find(H1.class).withText("Ma participation").exists()).isFalse();
    }
}
