package fr.concertations.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.identity.CurrentActor;
import fr.concertations.shell.Pieces;
import fr.concertations.shell.RefusalHelp;
import java.util.Optional;

/** Tells somebody whose role waits for a passkey why they were refused, and where to go. */
@org.springframework.stereotype.Component
class SleepingRoleHelp implements RefusalHelp {
    private final CurrentActor visitor;

    SleepingRoleHelp(CurrentActor visitor) {
        this.visitor = visitor;
    }

    @Override
    public Optional<Component> forCurrentPerson() {
        return visitor.sleeping().isEmpty() ? Optional.empty() : Optional.of(help());
    }

    private static Component help() {
        var help = new Div();
        help.addClassName("stack");
        help.add(
                new Paragraph(help.getTranslation("passkey.sleeping")),
                Pieces.pageLink("/app/compte", help.getTranslation("passkey.sleeping.go"), "button"));
        return help;
    }
}
