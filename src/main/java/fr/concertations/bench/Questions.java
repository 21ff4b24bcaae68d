package fr.concertations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people in a hurry ask: one to six words. */
final class Questions {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 6;

    private Questions() {}

    /** Real ones: the last column of a file with tabs. */
    static List<String> read(Path file, int most) throws IOException {
        try (var lines = Files.lines(file)) {
            return drawn(lines.map(line -> line.substring(line.lastIndexOf('\t') + 1)), most);
        }
    }

    /** The first words of answers, when there are no real ones. */
    static List<String> of(RealAnswers answers, int most) {
        var random = new Random(2);
        return drawn(
                answers.answers().stream().map(answer -> {
                    var words = SPACES.split(answer);
                    return String.join(
                            " ", List.of(words).subList(0, Math.min(words.length, 1 + random.nextInt(MOST_WORDS))));
                }),
                most);
    }

    private static List<String> drawn(Stream<String> all, int most) {
        var kept = new ArrayList<>(all.map(String::strip)
                .filter(text -> !text.isEmpty() && SPACES.split(text).length <= MOST_WORDS)
                .distinct()
                .sorted()
                .toList());
        Collections.shuffle(kept, new Random(1));
        return List.copyOf(kept.subList(0, Math.min(most, kept.size())));
    }
}
