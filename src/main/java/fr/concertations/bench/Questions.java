package fr.concertations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people in a hurry ask: one to six words. */
final class Questions {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_WORD = 4;

    private Questions() {}

    /** Real ones: the last column of a file with tabs. */
    static List<String> read(Path file, int most) throws IOException {
        try (var lines = Files.lines(file)) {
            return drawn(
                    lines.map(line -> line.substring(line.lastIndexOf('\t') + 1))
                            .filter(text -> SPACES.split(text).length <= MOST_WORDS),
                    most);
        }
    }

    /** The first long words of answers; half of them without accents or capitals. */
    static List<String> of(RealAnswers answers, int most) {
        var random = new Random(2);
        return drawn(answers.answers().stream().map(answer -> question(answer, random)), most);
    }

    private static String question(String answer, Random random) {
        var words = BETWEEN_WORDS
                .splitAsStream(answer)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .limit(1L + random.nextInt(MOST_WORDS))
                .toList();
        var text = String.join(" ", words);
        return random.nextBoolean() ? text : hurried(text);
    }

    private static String hurried(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> drawn(Stream<String> all, int most) {
        var kept = new ArrayList<>(all.map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList());
        Collections.shuffle(kept, new Random(1));
        return List.copyOf(kept.subList(0, Math.min(most, kept.size())));
    }
}
