package fr.concertations.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.kernel.TextDifference.Kind;
import fr.concertations.kernel.TextDifference.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed reads word by word, as French writes words. */
class TextDifferenceTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il faut un agent.|Il faut un agent.|Il faut un agent.",
                "Il faut un agent.|Il faut une personne.|Il faut [un agent→une personne].",
                "L’outil décide seul.|L’agent décide seul.|L’[outil→agent] décide seul.",
                "Les élèves décident.|Les élevés décident.|Les [élèves→élevés] décident.",
                "Un rendez-vous suffit.|Un appel suffit.|Un [rendez-vous→appel] suffit.",
                "Pas de robot.|Pas de robot, jamais.|Pas de robot[→, jamais].",
                "Pourquoi ?|Pourquoi faire ?|Pourquoi[→ faire] ?",
                "Très vite et très bien.|Très bien.|Très[ vite et très→] bien.",
                "dans la mairie|sur une place|[dans la mairie→sur une place]",
                "aujourd’hui|demain|[aujourd’hui→demain]",
                "Joindre quelqu’un.|Joindre un agent.|Joindre [quelqu’un→un agent].",
                "10 000 euros|12 000 euros|[10→12] 000 euros",
            })
    void wordByWord(String before, String after, String told) {
        assertThat(told(before, after)).isEqualTo(told);
    }

    @Test
    void fromNothingAllIsAddedAndToNothingAllIsRemoved() {
        assertThat(TextDifference.between("", "Un texte.")).containsExactly(new Piece(Kind.ADDED, "Un texte."));
        assertThat(TextDifference.between("Un texte.", "")).containsExactly(new Piece(Kind.REMOVED, "Un texte."));
        assertThat(TextDifference.between("", "")).isEmpty();
    }

    @Test
    void linesStayLines() {
        var before = "D’abord :\n- écouter\n- décider\n\nEnsuite, publier.";
        var after = "D’abord :\n- écouter\n- comprendre\n- décider\n\nEnsuite, répondre.";
        assertThat(told(before, after))
                .isEqualTo("D’abord :\n- écouter[→\n- comprendre]\n- décider\n\nEnsuite, [publier→répondre].");
    }

    @Test
    void eitherTextIsThereInFull() {
        var before = "Ma mère entend mal : au téléphone, « tapez 1 » ne lui dit rien. Elle renonce…\nEt moi aussi !";
        var after = "Ma grand-mère, qui entend mal, renonce au téléphone.\n\nEt moi aussi, parfois !";
        var pieces = TextDifference.between(before, after);
        assertThat(pieces.stream()
                        .filter(p -> p.kind() != Kind.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(pieces.stream()
                        .filter(p -> p.kind() != Kind.REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }

    @Test
    void longTextsWithNothingInCommonAreNoTrouble() {
        assertThat(TextDifference.between("avant ".repeat(3000), "après ".repeat(3000)))
                .isNotEmpty();
    }

    private static String told(String before, String after) {
        var told = TextDifference.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[" + piece.text() + "→]";
                    case ADDED -> "[→" + piece.text() + "]";
                })
                .collect(Collectors.joining());
        return told.replace("→][→", "→");
    }
}
