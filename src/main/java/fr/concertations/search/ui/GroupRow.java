package fr.concertations.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.concertations.search.SynonymGroup;
import fr.concertations.shell.Pieces;
import java.util.function.Consumer;

/** A group in the list: its expressions, then the form in their place while it is rewritten, or the way back once removed. */
class GroupRow extends ListItem {
    private final transient SynonymGroup group;
    private final transient Acts acts;
    private final Button edit;

    /** What the row asks for. @param rewrite given the form to read @param remove given the row to replace */
    record Acts(Consumer<GroupForm> rewrite, Consumer<GroupRow> remove, Runnable putBack) {}

    GroupRow(SynonymGroup group, Acts acts) {
        this.group = group;
        this.acts = acts;
        edit = Pieces.quietButton(
                getTranslation("search.vocabulary.edit"),
                getTranslation("search.vocabulary.edit.of", name()),
                this::showForm);
        showExpressions();
    }

    private void showExpressions() {
        removeAll();
        var words = new Div();
        words.addClassNames("tags", "grows");
        words.getElement().setAttribute("role", "list");
        for (var expression : group.expressions()) {
            var word = new Span(expression);
            word.addClassName("tag");
            word.getElement().setAttribute("role", "listitem");
            words.add(word);
        }
        var remove = Pieces.quietButton(
                getTranslation("search.vocabulary.remove"),
                getTranslation("search.vocabulary.remove.of", name()),
                () -> acts.remove().accept(this));
        add(words, edit, remove);
    }

    private void showForm() {
        removeAll();
        var holder = new GroupForm[1];
        holder[0] = new GroupForm(group.expressions(), () -> acts.rewrite().accept(holder[0]), () -> {
            showExpressions();
            edit.focus();
        });
        holder[0].addClassName("grows");
        add(holder[0].focused());
    }

    /** Says that it is removed, with the keyboard on the way back. */
    void showRemoved() {
        removeAll();
        var told = new Span(getTranslation("search.vocabulary.removed", String.join(", ", group.expressions())));
        told.addClassName("grows");
        told.getElement().setAttribute("role", "status");
        var back = Pieces.button(getTranslation("search.vocabulary.putBack"), acts.putBack());
        back.setAriaLabel(getTranslation("search.vocabulary.putBack.of", name()));
        add(told, back);
        back.focus();
    }

    private String name() {
        return group.expressions().getFirst();
    }
}
