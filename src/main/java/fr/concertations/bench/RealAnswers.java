package fr.concertations.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * As many contributions as wanted from a file of real answers (question, tab, answer). Beyond the answers there are, each
 * is made of a sentence of one answer and a sentence of another, drawn at random: words stay as common as they were.
 */
record RealAnswers(List<String> answers) {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+");
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_BODY = 20_000;

    /** A contribution to be. */
    record Text(String title, String body) {}

    /** @param file compressed */
    static RealAnswers read(Path file) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return new RealAnswers(lines.lines()
                    .map(line -> line.substring(line.indexOf('\t') + 1).strip())
                    .filter(answer -> !answer.isEmpty())
                    .toList());
        }
    }

    Text text(int number) {
        if (number < answers.size()) return text(answers.get(number));
        var random = new Random(number);
        return text(sentence(random) + ' ' + sentence(random));
    }

    private static Text text(String words) {
        var body = words.length() <= LONGEST_BODY ? words : words.substring(0, LONGEST_BODY);
        return new Text(title(body), body);
    }

    private String sentence(Random random) {
        var sentences = SENTENCE.split(answers.get(random.nextInt(answers.size())));
        return sentences[random.nextInt(sentences.length)];
    }

    /** The first sentence, cut at a word. */
    private static String title(String body) {
        var sentence = SENTENCE.split(body, 2)[0];
        if (sentence.length() <= LONGEST_TITLE) return sentence;
        var end = sentence.lastIndexOf(' ', LONGEST_TITLE);
        return sentence.substring(0, end < LONGEST_TITLE / 2 ? LONGEST_TITLE : end);
    }
}
