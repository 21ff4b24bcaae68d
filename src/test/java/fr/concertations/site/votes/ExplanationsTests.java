package fr.concertations.site.votes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What explains the figures reads easily: Flesch's reading ease as Kandel and Moles fitted it to French (1958), 207 − 1.015 ·
 * words a sentence − 73.6 · syllables a word. From 60 on it is what one reads at thirteen to fifteen; a law scores below 30.
 */
class ExplanationsTests {
    private static final double FOURTEEN_YEARS = 60;
    private static final int LONGEST_SENTENCE = 20;
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern SILENT = Pattern.compile("[^aeiouyàâäéèêëîïôöùûüœæ](e|es|ent)$");

    @ParameterizedTest
    @MethodSource("explanations")
    void aFourteenYearOldReadsIt(String key, String text) {
        assertThat(ease(text)).as("%s: %s", key, text).isGreaterThanOrEqualTo(FOURTEEN_YEARS);
        assertThat(sentences(text))
                .allSatisfy(sentence -> assertThat(words(sentence)).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    /** The first sentence of the Constitution of 1958, and one of a children's tale by Perrault (1697). */
    @Test
    void theFormulaTellsALawFromATale() {
        assertThat(ease(
                        "Le peuple français proclame solennellement son attachement aux Droits de l’homme et aux principes de"
                                + " la souveraineté nationale tels qu’ils ont été définis par la Déclaration de 1789, confirmée et"
                                + " complétée par le préambule de la Constitution de 1946."))
                .isLessThan(50);
        assertThat(
                        ease(
                                "Il était une fois une petite fille de village, la plus jolie qu’on eût su voir. Sa mère en était folle."))
                .isGreaterThan(75);
    }

    private static Stream<Arguments> explanations() throws IOException {
        var texts = new Properties();
        try (var file =
                Objects.requireNonNull(ExplanationsTests.class.getResourceAsStream("/messages/opinion.properties"))) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("opinion.explain.") && key.endsWith(".text"))
                .sorted()
                .map(key -> Arguments.of(key, texts.getProperty(key)));
    }

    private static double ease(String text) {
        var words = words(text);
        var syllables = words.stream().mapToInt(ExplanationsTests::syllables).sum();
        return 207 - 1.015 * words.size() / sentences(text).size() - 73.6 * syllables / words.size();
    }

    private static List<String> sentences(String text) {
        return Arrays.stream(text.split("[.?!]+(\\s|$)"))
                .filter(s -> !s.isBlank())
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.FRENCH).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 || "àay".contains(word) && !word.isEmpty())
                .toList();
    }

    /** Groups of vowels, a silent ending left out; one at least. */
    private static int syllables(String word) {
        var groups = (int) VOWELS.matcher(word).results().count();
        return Math.max(1, SILENT.matcher(word).find() ? groups - 1 : groups);
    }
}
