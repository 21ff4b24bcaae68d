package fr.concertations.forum.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.kernel.StoredJson;
import java.util.Map;
import java.util.function.Consumer;

/** A line that has the browser prove a little work, telling so meanwhile. */
@NpmPackage(value = "altcha-lib", version = "1.4.1")
@JsModule("./proof.js")
class Proof extends Paragraph {
    Proof() {
        addClassName("unsaved");
        getElement().setAttribute("role", "status");
    }

    /** @param proven what the browser found; empty when it cannot compute */
    void ask(Map<String, Object> challenge, Consumer<String> proven) {
        setText(getTranslation("forum.proof.working"));
        getElement()
                .executeJs(
                        "return window.concertations.prove($0)",
                        StoredJson.write(challenge).data())
                .then(String.class, payload -> {
                    setText("");
                    proven.accept(payload);
                });
    }
}
