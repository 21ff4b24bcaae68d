package fr.concertations.search;

import static fr.concertations.search.Indexed.contribution;
import static fr.concertations.search.Indexed.place;
import static fr.concertations.search.Indexed.readBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.concertations.search.SearchResults.Hit;
import fr.concertations.search.SearchResults.Respelt;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of words taken for others, and which words are taken for what was typed. */
class RespellingTests {
    private static final String MEMBER = "concertation:7";

    @TempDir
    Path folder;

    private SearchService service;

    @BeforeEach
    void somethingWasSaid() {
        service = Indexed.service(
                folder,
                contribution("a", "L’intelligence à l’école", "Une intelligence artificielle."),
                contribution(
                        "b", "Une autre intelligence", "Les métropoles, elles, attendent. Selon René, l’école aussi."),
                contribution("c", "Rennes, ses rues", "Des métropoles partout."),
                readBy(contribution("secret", "Une hermine", "Des hermines et une hermine."), MEMBER),
                readBy(contribution("secret2", "Une hermine", "L’hermine, avec un intelijant."), MEMBER),
                place("COM-1", "Rennes"),
                place("COM-2", "René"),
                place("COM-3", "Rennes-les-Bains"),
                place("COM-4", "Saint-Malo"));
    }

    @Test
    void aWordThatNoTextSaysIsNamedWithTheOneLookedForAsPeopleWriteBoth() {
        assertThat(respelt("Intelijence", Set.of())).containsExactly(new Respelt("Intelijence", "intelligence"));
        assertThat(respelt("l’intélijence des metropokes", Set.of()))
                .containsExactly(new Respelt("intélijence", "intelligence"), new Respelt("metropokes", "métropoles"));
    }

    @Test
    void nothingIsSaidOfWordsThatTextsSay() {
        for (var typed : new String[] {"intelligence", "intelligences", "École", "introuvable"})
            assertThat(respelt(typed, Set.of())).as(typed).isEmpty();
    }

    @Test
    void neitherWhatIsSaidNorWhatIsNotTellsOfTextsOneMayNotRead() {
        assertThat(respelt("hermime", Set.of())).isEmpty();
        assertThat(respelt("hermime", Set.of(MEMBER))).containsExactly(new Respelt("hermime", "hermine"));
        assertThat(respelt("intelijant", Set.of(MEMBER))).isEmpty();
        assertThat(respelt("intelijence", Set.of())).isEqualTo(respelt("intelijence", Set.of(MEMBER)));
    }

    @Test
    void aPlaceIsNotFoundByAnotherNameThatHasItsStem() {
        assertThat(search("rennes", Set.of()).hits().items())
                .extracting(Hit::id)
                .contains("COM-1", "COM-3", "c")
                .doesNotContain("COM-2");
        assertThat(search("Saint René", Set.of()).hits().items())
                .extracting(Hit::id)
                .contains("COM-2")
                .doesNotContain("COM-1");
    }

    @Test
    void aNameIsMarkedWhenItIsTheOneThatWasTypedAndWithoutItsArticle() {
        assertThat(search("rennes ecoles", Set.of()).hits().items())
                .extracting(hit -> hit.title().value() + hit.passage().value())
                .anyMatch(text -> text.contains("<mark>Rennes</mark>, ses rues"))
                .anyMatch(text -> text.contains("l’<mark>école</mark>"))
                .noneMatch(text -> text.contains("<mark>René"));
    }

    @Test
    void anAbbreviationMarksWhatItStandsFor() {
        assertThat(search("st malo", Set.of()).hits().items())
                .extracting(hit -> hit.title().value())
                .contains("<mark>Saint</mark>-<mark>Malo</mark>");
    }

    private List<Respelt> respelt(String typed, Set<String> tokens) {
        return search(typed, tokens).respelt();
    }

    private SearchResults search(String typed, Set<String> tokens) {
        return service.search(new SearchQuery(typed, Map.of(), 1), tokens);
    }
}
