package fr.concertations.forum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.charter.Charter;
import fr.concertations.charter.SignatureDraft;
import fr.concertations.shell.Notices;
import java.util.Map;
import java.util.function.Consumer;

/** What one promises by signing the charter, and who signs in what function. */
class SigningForm extends Div {
    private final TextField name = new TextField();
    private final TextField function = new TextField();
    private final transient Consumer<SignatureDraft> sign;

    SigningForm(Charter charter, Consumer<SignatureDraft> sign) {
        this.sign = sign;
        addClassNames("panel", "next-step");
        field(name, "name");
        field(function, "function");
        var button = new Button(getTranslation("collectivite.sign.go", charter.version()), click -> sign());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(name, function, button);
        form.addClassName("form");
        add(
                new H2(getTranslation("collectivite.sign.title")),
                new Paragraph(getTranslation("collectivite.sign.lead")),
                promises(charter),
                new Paragraph(text(charter)),
                form);
    }

    private OrderedList promises(Charter charter) {
        var list = new OrderedList();
        list.addClassName("promises");
        charter.commitments().forEach(commitment -> list.add(new ListItem(commitment.title())));
        return list;
    }

    private Anchor text(Charter charter) {
        var link = new Anchor(
                "/charte/" + charter.version(), getTranslation("collectivite.sign.read"), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private void field(TextField field, String key) {
        field.setLabel(getTranslation("collectivite.sign." + key));
        field.setHelperText(getTranslation("collectivite.sign." + key + ".hint"));
        field.setMaxLength(SignatureDraft.LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
    }

    private void sign() {
        var draft = new SignatureDraft(name.getValue(), function.getValue());
        Notices.attempt(this, Map.of("name", name, "function", function), () -> sign.accept(draft));
    }
}
