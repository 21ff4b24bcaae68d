package fr.concertations.territory.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.ColourCheck;
import fr.concertations.territory.Rgb;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A colour, typed or picked; one that cannot be read is refused at once, beside the nearest that can. */
class ColourField extends Div {
    private static final int PAUSE_MILLIS = 500;

    private final TextField typed = new TextField();
    private final Input picked = new Input(ValueChangeMode.ON_CHANGE);
    private final Div proposal = new Div();
    private final Rgb ours;
    private transient Runnable changed = () -> {};

    /** @param key of the label and of its hint @param ours what an empty field stands for */
    ColourField(String key, Rgb ours) {
        this.ours = ours;
        typed.setLabel(getTranslation(key));
        typed.setHelperText(getTranslation(key + ".hint"));
        typed.setMaxLength(7);
        typed.setClearButtonVisible(true);
        typed.setManualValidation(true);
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.setValueChangeTimeout(PAUSE_MILLIS);
        typed.addValueChangeListener(change -> look());
        picked.setType("color");
        picked.setAriaLabel(getTranslation("territory.look.pick", getTranslation(key)));
        picked.addValueChangeListener(change -> {
            if (change.isFromClient()) typed.setValue(change.getValue());
        });
        proposal.addClassNames("stack", "proposal");
        proposal.getElement().setAttribute("role", "status");
        var row = new Div(typed, picked);
        row.addClassName("colour");
        addClassName("stack");
        add(row, proposal);
        picked.setValue(ours.hex());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(Optional<Rgb> colour) {
        typed.setValue(colour.map(Rgb::hex).orElse(""));
    }

    TextField field() {
        return typed;
    }

    String typed() {
        return typed.getValue();
    }

    /** What a preview can show: the colour, or the one proposed instead. */
    Optional<Rgb> shown() {
        return switch (ColourCheck.of(typed())) {
            case ColourCheck.Readable readable -> Optional.of(readable.colour());
            case ColourCheck.TooLight light -> Optional.of(light.nearest());
            case ColourCheck.None none -> Optional.empty();
            case ColourCheck.Unknown unknown -> Optional.empty();
        };
    }

    private void look() {
        proposal.removeAll();
        typed.setInvalid(false);
        picked.setValue(Rgb.parse(typed()).orElse(ours).hex());
        switch (ColourCheck.of(typed())) {
            case ColourCheck.None none -> {}
            case ColourCheck.Readable readable -> {}
            case ColourCheck.Unknown unknown -> refuse(getTranslation("territory.look.colour.unknown"));
            case ColourCheck.TooLight light -> propose(light);
        }
        changed.run();
    }

    private void propose(ColourCheck.TooLight light) {
        var nearest = light.nearest().hex();
        refuse(getTranslation(
                "territory.look.colour.contrast",
                light.colour().hex(),
                ContrastTable.shown(light.contrast()),
                nearest));
        proposal.add(
                swatch(light),
                Pieces.button(getTranslation("territory.look.colour.take", nearest), () -> typed.setValue(nearest)));
    }

    /** One beside the other. The drawing is inside an element: on the outermost, attributes would lose their capitals. */
    private static Html swatch(ColourCheck.TooLight light) {
        var drawing = new Element("svg")
                .attr("viewBox", "0 0 2 1")
                .attr("class", "swatch")
                .attr("aria-hidden", "true");
        drawing.appendElement("path")
                .attr("d", "M0 0h1v1H0z")
                .attr("fill", light.colour().hex());
        drawing.appendElement("path")
                .attr("d", "M1 0h1v1H1z")
                .attr("fill", light.nearest().hex());
        return new Html("<span>" + drawing.outerHtml() + "</span>");
    }

    private void refuse(String message) {
        typed.setErrorMessage(message);
        typed.setInvalid(true);
    }
}
