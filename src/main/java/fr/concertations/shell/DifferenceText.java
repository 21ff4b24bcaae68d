package fr.concertations.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.concertations.kernel.TextDifference.Kind;
import fr.concertations.kernel.TextDifference.Piece;
import java.util.List;

/** A text with what was removed and added, told by more than colours. */
public class DifferenceText extends Div {
    public DifferenceText(List<Piece> pieces) {
        addClassName("difference");
        for (var piece : pieces) {
            if (piece.kind() == Kind.SAME) add(new Text(piece.text()));
            else add(marked(piece));
        }
    }

    private HtmlContainer marked(Piece piece) {
        var said = new Span(getTranslation("shell.difference." + piece.kind()) + " ");
        said.addClassName("visually-hidden");
        return new HtmlContainer(piece.kind() == Kind.ADDED ? "ins" : "del", said, new Text(piece.text()));
    }
}
