package fr.concertations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word on screen comes from the bundles, and both languages say the same things. */
class TextsTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java/fr/concertations");
    private static final Path PAGES = Path.of("frontend/pages");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** A letter that no identifier of ours has, or two words. */
    private static final Pattern WORDS = Pattern.compile("[À-ÿœŒ]|\\p{L}{2,} \\p{L}{2,}|^\\p{Lu}\\p{Ll}{2,}$");

    /** A mark that French sets apart, after or before a space at which a line may break. */
    private static final Pattern LONELY = Pattern.compile("\\S [:;!?»](?!\\S)|« ");

    /** The same in every language: values of a column of open data, what browsers are called. */
    private static final List<String> DATA = List.of("CsvLines.java", "BrowserName.java");

    /** Text between tags, outside comments. */
    private static final Pattern VISIBLE = Pattern.compile(">([^<]*\\p{L}{2,}[^<]*)<");

    @TestFactory
    Stream<DynamicTest> englishSaysWhatFrenchSays() throws IOException {
        return french().map(bundle ->
                DynamicTest.dynamicTest(bundle.getFileName().toString(), () -> {
                    var english = bundle.resolveSibling(
                            bundle.getFileName().toString().replace(".properties", "_en.properties"));
                    assertThat(keys(english)).isEqualTo(keys(bundle));
                }));
    }

    /** MessageFormat takes a straight apostrophe for a quotation mark, and French typography has no use for it. */
    @TestFactory
    Stream<DynamicTest> apostrophesAreCurly() throws IOException {
        return french().map(bundle -> DynamicTest.dynamicTest(
                bundle.getFileName().toString(),
                () -> assertThat(load(bundle).values().stream()
                                .map(Object::toString)
                                .filter(text -> text.contains("'")))
                        .isEmpty()));
    }

    /** So that no line begins with a colon. The console is left alone: what it prints is copied. */
    @TestFactory
    Stream<DynamicTest> punctuationStaysWithItsWord() throws IOException {
        return french().filter(bundle -> !bundle.endsWith("command.properties"))
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle.getFileName().toString(),
                        () -> assertThat(load(bundle).values().stream()
                                        .map(Object::toString)
                                        .filter(text -> LONELY.matcher(text).find()))
                                .isEmpty()));
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        var seen = new TreeSet<String>();
        var twice = french().flatMap(bundle -> keys(bundle).stream()).filter(key -> !seen.add(key));
        assertThat(twice).isEmpty();
    }

    @Test
    void noViewHoldsLiteralText() throws IOException {
        assertThat(files(SOURCES, ".java")
                        .filter(file -> file.toString().matches(".*/(ui|web|forum|site|shell)/.*"))
                        .filter(file -> !DATA.contains(file.getFileName().toString()))
                        .flatMap(TextsTests::literals))
                .isEmpty();
    }

    @Test
    void noPageHoldsLiteralText() throws IOException {
        assertThat(files(PAGES, ".html")
                        .flatMap(file -> VISIBLE.matcher(read(file))
                                .results()
                                .map(found -> file.getFileName() + ": "
                                        + found.group(1).strip())
                                .filter(text -> !text.contains("/*"))))
                .isEmpty();
    }

    private static Stream<String> literals(Path file) {
        return read(file)
                .lines()
                .filter(line ->
                        !line.strip().startsWith("*") && !line.strip().startsWith("/*") && !line.contains("LOG."))
                .flatMap(line -> LITERAL.matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> WORDS.matcher(text).find())
                        .filter(text -> !isTechnical(line, text))
                        .map(text -> file.getFileName() + ": " + text));
    }

    /** Scripts, header values, exception messages for developers, names of CSS classes in one string. */
    private static boolean isTechnical(String line, String text) {
        return Stream.of(
                                "executeJs",
                                "Exception(",
                                "NotFound(",
                                "Pattern.compile",
                                "policyDirectives",
                                "@",
                                "Header",
                                "JS",
                                "//")
                        .anyMatch(line::contains)
                || text.startsWith("default-src")
                || text.startsWith("<");
    }

    private static Stream<Path> french() throws IOException {
        return files(MESSAGES, ".properties").filter(file -> !file.toString().endsWith("_en.properties"));
    }

    private static TreeSet<String> keys(Path bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(Path bundle) {
        try (Reader reader = Files.newBufferedReader(bundle)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new AssertionError(bundle + " is missing or unreadable", e);
        }
    }

    private static Stream<Path> files(Path root, String end) throws IOException {
        try (var walk = Files.walk(root)) {
            List<Path> found =
                    walk.filter(file -> file.toString().endsWith(end)).sorted().toList();
            return found.stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
