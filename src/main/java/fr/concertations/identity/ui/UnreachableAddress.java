package fr.concertations.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.mail.Bounces;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;

/** Mail servers said that the address does not exist: what to do about it. */
class UnreachableAddress extends Div {
    private final transient Bounces bounces;
    private final String address;

    UnreachableAddress(Bounces bounces, String address) {
        this.bounces = bounces;
        this.address = address;
        addClassNames("panel", "stack");
        getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("identity.unreachable")),
                new Paragraph(getTranslation("identity.unreachable.explained", address)),
                new Paragraph(getTranslation("identity.unreachable.do")),
                Pieces.actions(Pieces.button(getTranslation("identity.unreachable.works"), this::tryAgain)));
    }

    private void tryAgain() {
        bounces.works(address);
        Notices.done(this, "identity.unreachable.again");
        removeFromParent();
    }
}
