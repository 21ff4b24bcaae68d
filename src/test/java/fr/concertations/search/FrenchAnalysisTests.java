package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of the same word are one word for the index. */
class FrenchAnalysisTests {
    private final FrenchAnalysis analysis = new FrenchAnalysis();

    @ParameterizedTest
    @CsvSource({
        "état,etat",
        "État,ETAT",
        "généralité,generalite",
        "généralités,generalite",
        "L’école,ecole",
        "l'école,écoles",
        "aujourd’hui,aujourd'hui",
        "cœur,coeur",
        "numériques,numerique",
        "élus,élu",
        "élues,élue",
        "régionaux,régional",
        "qu’une,une",
        "jusqu’à,a",
        "déployée,deployee",
        "Saint-Malo,saint malo",
        "St Malo,Saint-Malo",
        "Ste-Anne,Sainte Anne",
        "données,donnee",
        "Œuvre,oeuvres",
        "ＩＡ,ia",
        "maïs,mais",
        "Nîmes,nimes"
    })
    void sameWords(String one, String other) {
        assertThat(analysis.words(one)).isNotEmpty().isEqualTo(analysis.words(other));
    }

    @Test
    void accentsTypedApartAreAccents() {
        assertThat(analysis.words(Normalizer.normalize("généralité", Normalizer.Form.NFD)))
                .isEqualTo(analysis.words("generalite"));
    }

    @Test
    void smallWordsAreKnownHoweverTheyAreWritten() {
        assertThat(analysis.words("à la même elles étaient").subList(0, 4)).allMatch(analysis::isSmall);
        assertThat(analysis.words("école IA vote d’accord élu état"))
                .filteredOn(analysis::isSmall)
                .isEmpty();
    }
}
