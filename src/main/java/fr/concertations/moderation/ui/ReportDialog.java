package fr.concertations.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.identity.Actor;
import fr.concertations.moderation.Moderation;
import fr.concertations.shell.Notices;
import java.util.Map;
import java.util.UUID;

/** Where a person tells the moderators about a text; for any view that shows one. */
public class ReportDialog extends Dialog {
    private final transient Moderation moderation;
    private final transient Actor actor;
    private final String kind;
    private final UUID id;
    private final ReasonField reason = new ReasonField("moderation.report.reason");
    private final TextArea comment = new TextArea();

    /** @param kind and @param id of the text, as its module declares them to moderation */
    public ReportDialog(Moderation moderation, Actor actor, String kind, UUID id) {
        this.moderation = moderation;
        this.actor = actor;
        this.kind = kind;
        this.id = id;
        setHeaderTitle(getTranslation("moderation.report.title"));
        addClassName("decision");
        comment.setLabel(getTranslation("moderation.report.comment"));
        comment.setHelperText(getTranslation("moderation.report.comment.help"));
        comment.setMaxLength(Moderation.LONGEST_COMMENT);
        var form = new Div(new Paragraph(getTranslation("moderation.report.lead")), reason, comment);
        form.addClassName("form");
        add(form);
        var send = new Button(getTranslation("moderation.report.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("moderation.cancel"), click -> close()), send);
    }

    private void send() {
        if (Notices.attempt(this, Map.of("reason", reason, "comment", comment), this::report)) {
            close();
            Notices.done(this, "moderation.report.thanks");
        }
    }

    private void report() {
        moderation.report(actor, kind, id, reason.getValue(), comment.getValue());
    }
}
