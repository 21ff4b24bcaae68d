package fr.concertations.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in lines that every mail program shows whole; a no-break space never ends one. */
final class Lines {
    private static final int WIDTH = 72;

    private static final Pattern MARK = Pattern.compile(" *(?:[-*>]|\\d+[.)]) +");

    private Lines() {}

    /** Line breaks of the text stay. */
    static String wrapped(String text, String indent) {
        var lines = new ArrayList<String>();
        for (var line : text.strip().split("\\R", -1)) wrap(line, indent, lines);
        return String.join("\n", lines);
    }

    /** The same for what somebody wrote: items of lists and quotations go on under their first word. */
    static String written(String text) {
        var lines = new ArrayList<String>();
        for (var line : text.strip().split("\\R", -1)) {
            var mark = MARK.matcher(line);
            var start = mark.lookingAt() ? mark.group() : "";
            var under = start.startsWith(">") ? start : " ".repeat(start.length());
            var wrapped = new ArrayList<String>();
            wrap(line.substring(start.length()), under, wrapped);
            lines.add(start
                    + wrapped.getFirst()
                            .substring(
                                    Math.min(under.length(), wrapped.getFirst().length())));
            lines.addAll(wrapped.subList(1, wrapped.size()));
        }
        return String.join("\n", lines);
    }

    static String underlined(String heading) {
        var wrapped = wrapped(heading, "");
        var longest = wrapped.lines().mapToInt(String::length).max().orElse(0);
        return wrapped + "\n" + "-".repeat(longest);
    }

    private static void wrap(String text, String indent, List<String> lines) {
        var line = new StringBuilder();
        for (var word : text.split("[ \t]+")) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(indent + line);
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.isEmpty() ? "" : indent + line);
    }
}
