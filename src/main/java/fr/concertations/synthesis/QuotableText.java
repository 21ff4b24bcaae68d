package fr.concertations.synthesis;

import fr.concertations.argument.Argument;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionId;
import fr.concertations.kernel.Markdown;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The plain text people read, in which passages are counted: the words of the Markdown, or the title of a contribution without text. */
public record QuotableText(Source source, int version, String text) {
    private static final int ARGUMENTS_HAVE_ONE_VERSION = 1;
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]|\\d+[.)])\\s+");

    public static QuotableText of(Contribution contribution) {
        return of(contribution.id(), contribution.version(), contribution.title(), contribution.body());
    }

    public static QuotableText of(Argument argument) {
        return new QuotableText(
                Source.of(argument.contribution(), argument.id()),
                ARGUMENTS_HAVE_ONE_VERSION,
                Markdown.toText(argument.body()));
    }

    static QuotableText of(ContributionId id, int version, String title, String body) {
        return new QuotableText(Source.of(id), version, body.isBlank() ? title : Markdown.toText(body));
    }

    /** Whether these very words stand at this very place. */
    public boolean holds(Passage passage) {
        return passage.source().equals(source)
                && passage.version() == version
                && passage.start() >= 0
                && passage.end() <= text.length()
                && passage.start() < passage.end()
                && text.substring(passage.start(), passage.end()).equals(passage.quote());
    }

    public Passage passage(int start, int end) {
        return new Passage(source, version, start, end, text.substring(start, end));
    }

    /**
     * The first place of words somebody pasted. Kinds of spaces, of apostrophes and line ends do not count, as they change
     * on the way through a clipboard; the passage has those of the text.
     */
    public Optional<Passage> find(String pasted) {
        var words = pasted.strip().split("[\\s\\p{Z}]+");
        var regex = new ArrayList<String>();
        for (var word : words) regex.add(Pattern.quote(word).replaceAll("['’]", "\\\\E['’]\\\\Q"));
        if (pasted.isBlank()) return Optional.empty();
        var found = Pattern.compile(String.join("[\\s\\p{Z}]+", regex)).matcher(text);
        return found.find() ? Optional.of(passage(found.start(), found.end())) : Optional.empty();
    }

    /** The text cut in sentences, to choose from without a mouse. */
    public List<Passage> sentences() {
        var sentences = new ArrayList<Passage>();
        var start = 0;
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) addSentences(sentences, line, start);
            start += line.length() + 1;
        }
        return List.copyOf(sentences);
    }

    /** The same passages with those that touch made one. */
    public List<Passage> joined(List<Passage> chosen) {
        var joined = new ArrayList<Passage>();
        for (var next :
                chosen.stream().sorted(Comparator.comparingInt(Passage::start)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && text.substring(last.end(), next.start()).isBlank())
                joined.set(joined.size() - 1, passage(last.start(), next.end()));
            else joined.add(next);
        }
        return List.copyOf(joined);
    }

    private void addSentences(List<Passage> sentences, String line, int lineStart) {
        var bullet = BULLET.matcher(line);
        var skipped = bullet.find() ? bullet.end() : 0;
        var breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
        breaks.setText(line);
        var from = skipped;
        for (var to = breaks.following(skipped); to != BreakIterator.DONE; to = breaks.next()) {
            addTrimmed(sentences, lineStart + from, lineStart + to);
            from = to;
        }
    }

    private void addTrimmed(List<Passage> sentences, int start, int end) {
        var from = start;
        var to = end;
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        if (from < to) sentences.add(passage(from, to));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
