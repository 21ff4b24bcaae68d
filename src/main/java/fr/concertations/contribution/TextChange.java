package fr.concertations.contribution;

import fr.concertations.kernel.TextDifference;
import fr.concertations.kernel.TextDifference.Kind;
import fr.concertations.kernel.TextDifference.Piece;
import java.util.List;

/** What changes from a title and a text to others, in Markdown as typed; nothing for what stays as it was. */
public record TextChange(List<Piece> title, List<Piece> body) {
    public static TextChange between(String title, String body, String newTitle, String newBody) {
        return new TextChange(pieces(title, newTitle), pieces(body, newBody));
    }

    /** These words, which are where a history begins. */
    static TextChange unchanged(String title, String body) {
        return new TextChange(List.of(new Piece(Kind.SAME, title)), List.of(new Piece(Kind.SAME, body)));
    }

    /** Not a word changed: only the nature or the theme did. */
    public boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    private static List<Piece> pieces(String before, String after) {
        return before.equals(after) ? List.of() : TextDifference.between(before, after);
    }
}
