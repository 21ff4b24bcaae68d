package fr.concertations.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.contribution.ContributionId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Passages are counted in the words people read, and what is pasted is found whatever the clipboard did to it. */
class QuotableTextTests {
    private final QuotableText text = text("""
            Mon père a 82 ans. Il **renonce** tout de suite !

            - l’accueil ferme à 16 h ;
            - personne ne rappelle.""");

    @Test
    void sentencesAreWhatIsReadWithoutMarks() {
        assertThat(text.sentences())
                .extracting(Passage::quote)
                .containsExactly(
                        "Mon père a 82 ans.",
                        "Il renonce tout de suite !",
                        "l’accueil ferme à 16 h ;",
                        "personne ne rappelle.");
        assertThat(text.sentences()).allMatch(text::holds);
    }

    @Test
    void pastedWordsAreFoundWithOtherSpacesAndApostrophes() {
        var passage = text.find(" l'accueil\u00A0ferme à\n16 h ").orElseThrow();
        assertThat(passage.quote()).isEqualTo("l’accueil ferme à 16 h");
        assertThat(text.holds(passage)).isTrue();
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(text.find("Il accepte tout de suite")).isEmpty();
        assertThat(text.find("   ")).isEmpty();
        assertThat(text.find("(.*")).isEmpty();
    }

    @Test
    void aPassageMovedOrRewordedDoesNotHold() {
        var passage = text.sentences().getFirst();
        var moved = new Passage(passage.source(), 1, passage.start() + 1, passage.end() + 1, passage.quote());
        var reworded = new Passage(passage.source(), 1, passage.start(), passage.end(), "Mon père a 28 ans.");
        var beyond = new Passage(passage.source(), 1, 0, 9000, passage.quote());
        assertThat(List.of(moved, reworded, beyond)).noneMatch(text::holds);
    }

    @Test
    void neighboursTickedTogetherAreOnePassage() {
        var sentences = text.sentences();
        assertThat(text.joined(List.of(sentences.get(1), sentences.get(0), sentences.get(3))))
                .extracting(Passage::quote)
                .containsExactly("Mon père a 82 ans. Il renonce tout de suite !", "personne ne rappelle.");
    }

    @Test
    void aContributionWithoutTextIsQuotedByItsTitle() {
        assertThat(text("").text()).isEqualTo("Titre");
    }

    private static QuotableText text(String body) {
        return QuotableText.of(new ContributionId(UUID.randomUUID()), 1, "Titre", body);
    }
}
