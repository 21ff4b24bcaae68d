package fr.concertations.search;

import static fr.concertations.search.Indexed.contribution;
import static fr.concertations.search.Indexed.readBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A misspelt word is looked for as the texts one may read write it; those one may not read have no say. */
class SpellingTests {
    private static final String TOKEN = "concertation:7";

    @TempDir
    Path folder;

    @Test
    void aLetterOffTwoWordsInOneAndOneInTwoAreFound() {
        var service = Indexed.service(
                folder,
                contribution("1", "La médiathèque", "Une médiathèque pour tous, la nuit."),
                contribution("2", "La médiathèque", "Une médiathèque ouverte, le jour."));
        assertThat(found(service, "mediateque", Set.of())).containsExactlyInAnyOrder("1", "2");
        assertThat(found(service, "media theque", Set.of())).containsExactlyInAnyOrder("1", "2");
        assertThat(found(service, "medaitheqeu", Set.of())).containsExactlyInAnyOrder("1", "2");
        assertThat(found(service, "mediatequeouverte", Set.of())).isEmpty();
    }

    @Test
    void aWordThatRestrictedTextsAloneWriteIsUnknownToTheOthers() {
        var service = Indexed.service(
                folder,
                contribution("1", "Dupont", "Le pont de Dupont."),
                contribution("2", "Dupont", "Un autre pont de Dupont."),
                readBy(contribution("3", "Dupond", "Le secret de Dupond."), TOKEN));
        assertThat(found(service, "dupond", Set.of())).containsExactlyInAnyOrder("1", "2");
        assertThat(found(service, "dupond", Set.of(TOKEN))).containsExactly("3");
    }

    @Test
    void restrictedTextsDoNotHideTheWordThatWasMeant() {
        var documents = new ArrayList<SearchDocument>();
        for (var n = 0; n < 9; n++)
            documents.add(readBy(contribution("s" + n, "Réservé", "Une lanterne rouge"), TOKEN));
        documents.add(contribution("1", "Ouvert", "Une citerne. Une lanterre bleue"));
        documents.add(contribution("2", "Ouvert", "Deux lanterres bleues, ma lanterre"));
        var service = Indexed.service(folder, documents.toArray(SearchDocument[]::new));
        assertThat(found(service, "lanterme", Set.of())).containsExactlyInAnyOrder("1", "2");
    }

    private static List<String> found(SearchService service, String text, Set<String> tokens) {
        return service.search(new SearchQuery(text, Map.of(), 1), tokens).hits().items().stream()
                .map(SearchResults.Hit::id)
                .toList();
    }
}
