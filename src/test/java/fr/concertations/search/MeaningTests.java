package fr.concertations.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learnt from which words are used together: here, two worlds that share no word. */
class MeaningTests {
    private static final int WORDS = 200;
    private static final Meanings LEARNT = MeaningLearner.learn(texts(), 400, new FrenchAnalysis());

    @TempDir
    Path folder;

    @Test
    void textsOfOneWorldAreNearWithoutAWordInCommon() {
        var question = LEARNT.of(words("rouge", 0)).orElseThrow();
        var same = LEARNT.of(List.of(), words("rouge", 20)).orElseThrow();
        var other = LEARNT.of(List.of(), words("bleu", 20)).orElseThrow();
        assertThat(Meanings.nearness(question, same))
                .isGreaterThan(Meanings.nearness(question, other) + 0.2)
                .isLessThanOrEqualTo(1.01);
        assertThat(LEARNT.of(List.of("inconnu"))).isEmpty();
        assertThat(LEARNT.of(List.of(), List.of("rouge1", "rouge1")))
                .as("too few words")
                .isEmpty();
    }

    @Test
    void theSameTextsTeachTheSame() {
        var again = MeaningLearner.learn(texts(), 400, new FrenchAnalysis());
        assertThat(again.words().keySet()).isEqualTo(LEARNT.words().keySet());
        again.words()
                .forEach((word, place) ->
                        assertThat(place).isEqualTo(LEARNT.words().get(word)));
    }

    @Test
    void tooFewTextsTeachNothingUntilThereAreMore() {
        var nothing = MeaningLearner.learn(texts().subList(0, 50), 50, new FrenchAnalysis());
        assertThat(nothing.words()).isEmpty();
        assertThat(nothing.outgrownBy(199)).isFalse();
        assertThat(nothing.outgrownBy(201)).isTrue();
    }

    @Test
    void itIsReadAsItWasWrittenAndRefusedWhenDamaged() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            MeaningFile.write(directory, LEARNT);
            var read = MeaningFile.read(directory);
            assertThat(read.texts()).isEqualTo(400);
            assertThat(read.words().get("rouge1")).isEqualTo(LEARNT.words().get("rouge1"));
            var file = folder.resolve("meanings");
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThatThrownBy(() -> MeaningFile.read(directory)).isInstanceOf(UnusableIndex.class);
            Files.delete(file);
            assertThatThrownBy(() -> MeaningFile.read(directory)).isInstanceOf(UnusableIndex.class);
        }
    }

    @Test
    void theNearestInMeaningComesFirstWhenFewTextsHaveAWordInCommon() {
        var worlds = texts();
        var documents = IntStream.range(0, worlds.size())
                .mapToObj(n -> Indexed.contribution("d" + n, "", String.join(" ", worlds.get(n))))
                .map(document -> Indexed.readBy(document, "concertation:elsewhere"))
                .toArray(SearchDocument[]::new);
        var byWorld = IntStream.range(0, 40)
                .mapToObj(n ->
                        Indexed.contribution("t" + n, "", String.join(" ", words(n < 20 ? "bleu" : "rouge", 100 + n))))
                .toList();
        var all = Stream.concat(Stream.of(documents), byWorld.stream()).toArray(SearchDocument[]::new);
        var service = Indexed.service(folder, all);
        assertThat(service.similar(String.join(" ", words("rouge", 0)), Map.of(), Set.of(), 10))
                .allMatch(id -> Integer.parseInt(id.substring(1)) >= 20);
    }

    /** Twenty of them: which words of a world met in the texts is chance, and chance hides the world behind a few. */
    private static List<String> words(String world, int first) {
        return IntStream.range(first, first + 20).mapToObj(n -> world + n).toList();
    }

    private static List<List<String>> texts() {
        var random = new Random(7);
        var texts = new ArrayList<List<String>>();
        for (var i = 0; i < 400; i++) {
            var world = i % 2 == 0 ? "rouge" : "bleu";
            texts.add(IntStream.range(0, 25)
                    .mapToObj(n -> world + random.nextInt(WORDS))
                    .toList());
        }
        return texts;
    }
}
