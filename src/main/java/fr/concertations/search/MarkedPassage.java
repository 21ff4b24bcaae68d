package fr.concertations.search;

import java.util.function.Predicate;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.springframework.web.util.HtmlUtils;

/** Writes a passage as HTML in which {@code <mark>} is the only element; an ellipsis stands where the text goes on. */
final class MarkedPassage extends PassageFormatter {
    private static final String ELLIPSIS = "…";

    private final Predicate<String> marked;

    /** @param marked of the words found, those to mark */
    MarkedPassage(Predicate<String> marked) {
        this.marked = marked;
    }

    @Override
    public String format(Passage[] passages, String content) {
        var html = new StringBuilder();
        for (var passage : passages) write(html, passage, content);
        return html.toString();
    }

    private void write(StringBuilder html, Passage passage, String content) {
        var start = skipSpaces(content, passage.getStartOffset(), passage.getEndOffset());
        var end = trimmedEnd(content, start, passage.getEndOffset());
        if (start > 0 && !content.substring(0, start).isBlank())
            html.append(ELLIPSIS).append(' ');
        var written = start;
        for (var i = 0; i < passage.getNumMatches(); i++) {
            var from = Math.max(passage.getMatchStarts()[i], written);
            var to = Math.min(passage.getMatchEnds()[i], end);
            if (from >= to) continue;
            from += Writings.articleOf(content.substring(from, to));
            if (!marked.test(content.substring(from, to))) continue;
            html.append(escaped(content, written, from));
            html.append("<mark>").append(escaped(content, from, to)).append("</mark>");
            written = to;
        }
        html.append(escaped(content, written, end));
        if (!content.substring(end).isBlank()) html.append(' ').append(ELLIPSIS);
    }

    private static int skipSpaces(String content, int from, int end) {
        var start = from;
        while (start < end && !Character.isLetterOrDigit(content.codePointAt(start)) && !opens(content.charAt(start)))
            start++;
        return start;
    }

    private static boolean opens(char c) {
        return c == '«' || c == '(' || c == '“' || c == '"';
    }

    private static int trimmedEnd(String content, int start, int end) {
        var last = end;
        while (last > start && Character.isWhitespace(content.charAt(last - 1))) last--;
        return last;
    }

    private static String escaped(String content, int from, int to) {
        return HtmlUtils.htmlEscape(content.substring(from, to), "UTF-8");
    }
}
