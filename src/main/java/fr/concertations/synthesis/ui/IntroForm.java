package fr.concertations.synthesis.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.shell.Notices;
import fr.concertations.shell.Pieces;
import java.util.Map;
import java.util.function.Consumer;

/** What stands before the sentences or the conclusions; may stay empty. */
class IntroForm extends Details {
    private final TextArea intro = new TextArea();
    private final transient Consumer<String> save;

    /** @param save refuses at {@code intro} */
    IntroForm(String written, Consumer<String> save) {
        this.save = save;
        setSummaryText(getTranslation("synthesis.intro"));
        setOpened(written.isEmpty());
        intro.setLabel(getTranslation("synthesis.intro.label"));
        intro.setHelperText(getTranslation("synthesis.intro.hint"));
        intro.setMinRows(4);
        intro.setWidthFull();
        intro.setValue(written);
        var form = new Div(intro, Pieces.button(getTranslation("synthesis.intro.save"), this::keep));
        form.addClassName("form");
        add(form);
    }

    private void keep() {
        if (Notices.attempt(this, Map.of("intro", intro), () -> save.accept(intro.getValue())))
            Notices.done(this, "synthesis.saved");
    }
}
