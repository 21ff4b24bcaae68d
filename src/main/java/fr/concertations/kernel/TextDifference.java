package fr.concertations.kernel;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What changes from a text to another, word by word: Myers, “An O(ND) difference algorithm and its variations” (1986), in
 * linear space because texts of strangers may have nothing in common.
 */
public final class TextDifference {
    private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";

    /** A word with its hyphens and its elision (“l’”), a line end, other spaces, or any other sign alone. */
    private static final Pattern WORD = Pattern.compile(
            "(?iu:aujourd['’]hui|quelqu['’]une?)|" + LETTERS + "(?:-" + LETTERS + ")*['’]?|\\R|\\h+|.", Pattern.DOTALL);

    /** Between two changes, a space or what is as short as “ de ” reads better as changed with them. */
    private static final int LONGEST_SWALLOWED = 4;

    private TextDifference() {}

    /** Whether a piece is in both texts, or in one only. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words, with the spaces and line ends around them. */
    public record Piece(Kind kind, String text) {}

    /** Both texts in one: without what is added it is the first, without what is removed the second. */
    public static List<Piece> between(String before, String after) {
        var steps = new ArrayList<Step>();
        for (var delta : DiffUtils.diff(words(before), words(after), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            var removed = String.join("", delta.getSource().getLines());
            var added = String.join("", delta.getTarget().getLines());
            append(steps, new Step(delta.getType() == DeltaType.EQUAL, removed, added));
        }
        var trimmed = new ArrayList<Step>();
        swallowed(swallowed(steps)).stream().flatMap(Step::trimmed).forEach(step -> append(trimmed, step));
        return trimmed.stream().flatMap(step -> step.pieces().stream()).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Twice, as spaces swallowed make changes that replace. */
    private static List<Step> swallowed(List<Step> steps) {
        var merged = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var between = step.same && i > 0 && i < steps.size() - 1;
            var lost = between && step.isLostBetween(merged.getLast(), steps.get(i + 1));
            append(merged, lost ? new Step(false, step.removed, step.added) : step);
        }
        return merged;
    }

    private static void append(List<Step> steps, Step next) {
        if (steps.isEmpty() || steps.getLast().same != next.same) steps.add(next);
        else steps.add(steps.removeLast().then(next));
    }

    /** A stretch of both texts, the same or not. */
    private record Step(boolean same, String removed, String added) {
        Step then(Step next) {
            return new Step(same, removed + next.removed, added + next.added);
        }

        boolean replaces() {
            return !same && !removed.isEmpty() && !added.isEmpty();
        }

        boolean isLostBetween(Step one, Step other) {
            if (removed.contains("\n")) return false;
            return removed.isBlank() || removed.length() <= LONGEST_SWALLOWED && one.replaces() && other.replaces();
        }

        /** The spaces both begin or end with did not change. */
        Stream<Step> trimmed() {
            var start = 0;
            var end = 0;
            var shortest = Math.min(removed.length(), added.length());
            while (start < shortest && isSpace(removed, added, start, start)) start++;
            while (end < shortest - start
                    && isSpace(removed, added, removed.length() - end - 1, added.length() - end - 1)) end++;
            return Stream.of(
                            new Step(true, removed.substring(0, start), added.substring(0, start)),
                            new Step(
                                    same,
                                    removed.substring(start, removed.length() - end),
                                    added.substring(start, added.length() - end)),
                            new Step(true, tail(removed, end), tail(added, end)))
                    .filter(step -> !step.removed.isEmpty() || !step.added.isEmpty());
        }

        private static boolean isSpace(String one, String other, int at, int otherAt) {
            return one.charAt(at) == other.charAt(otherAt) && Character.isWhitespace(one.charAt(at));
        }

        private static String tail(String text, int length) {
            return text.substring(text.length() - length);
        }

        List<Piece> pieces() {
            if (same) return List.of(new Piece(Kind.SAME, removed));
            var pieces = new ArrayList<Piece>();
            if (!removed.isEmpty()) pieces.add(new Piece(Kind.REMOVED, removed));
            if (!added.isEmpty()) pieces.add(new Piece(Kind.ADDED, added));
            return pieces;
        }
    }
}
