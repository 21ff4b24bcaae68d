package fr.concertations.forum.ui;

import com.vaadin.flow.component.ClientCallable;
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
    private transient Consumer<String> then = nothing -> {};

    Proof() {
        addClassName("unsaved");
        getElement().setAttribute("role", "status");
    }

    /** @param whenProven takes what the browser found; empty when it cannot compute */
    void ask(Map<String, Object> challenge, Consumer<String> whenProven) {
        then = whenProven;
        setText(getTranslation("forum.proof.working"));
        getElement()
                .executeJs(
                        "window.concertations.prove(this, $0)",
                        StoredJson.write(challenge).data());
    }

    @ClientCallable
    void proven(String payload) {
        var next = then;
        then = nothing -> {};
        setText("");
        next.accept(payload);
    }
}
