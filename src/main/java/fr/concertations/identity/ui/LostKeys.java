package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.identity.Recoveries;
import fr.concertations.identity.SignedIn;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;

/** For who holds a role and has none of their keys any more: asks an administrator to allow new ones. */
class LostKeys extends Div {
    private static final int LONGEST_REASON = 500;

    private final transient SignedIn member;
    private final transient Recoveries recoveries;
    private final TextArea reason = new TextArea(getTranslation("recovery.reason"));

    LostKeys(SignedIn member, Recoveries recoveries) {
        this.member = member;
        this.recoveries = recoveries;
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("recovery.reason.hint"));
        addClassName("stack");
        fill();
    }

    private void fill() {
        removeAll();
        add(new H3(getTranslation("recovery.title")));
        if (recoveries.isWaiting(member.account())) {
            add(new Paragraph(getTranslation("recovery.waiting")));
            return;
        }
        var form = new Div(reason, Pieces.button(getTranslation("recovery.ask"), this::ask));
        form.addClassName("form");
        add(new Paragraph(getTranslation("recovery.lead")), form);
    }

    private void ask() {
        if (!Notices.attempt(this, Map.of("reason", reason), () -> recoveries.ask(member, reason.getValue()))) return;
        Notices.done(this, "recovery.asked");
        fill();
    }
}
