package fr.concertations.forum.ui;

import com.vaadin.flow.component.dialog.Dialog;
import fr.concertations.identity.Term;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.function.Consumer;

/** Asks until when, or why, before it is done; stays open with what was typed until it is accepted. */
class TermDialog extends Dialog {
    TermDialog(String title, TermFields fields, String go, Consumer<Term> action) {
        setHeaderTitle(title);
        add(fields);
        getFooter().add(Pieces.button(getTranslation("roles.cancel"), this::close), Pieces.mainButton(go, () -> {
            if (Notices.attempt(this, fields.fields(), () -> action.accept(fields.term()))) close();
        }));
    }
}
