package fr.concertations.territory.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.concertations.shell.Pieces;
import fr.concertations.territory.Look;
import fr.concertations.territory.LookDraft;
import fr.concertations.territory.Palette;
import fr.concertations.territory.Scheme;
import java.util.Map;
import java.util.function.Consumer;

/** The colours and the logo one chooses, and what pages become with them while one does. */
class AppearanceForm extends Div {
    private final ColourField brand = new ColourField(
            "territory.look.brand", Palette.OURS.in(Scheme.LIGHT).brand());
    private final ColourField accent = new ColourField(
            "territory.look.accent", Palette.OURS.in(Scheme.LIGHT).accent());
    private final LogoField logo;
    private final LookPreview preview;
    private final ContrastTable contrasts = new ContrastTable();

    AppearanceForm(Look look, Consumer<AppearanceForm> keep) {
        var name = look.territory().name();
        preview = new LookPreview(name);
        logo = new LogoField(name);
        var fields = new Div(
                brand, accent, logo, Pieces.mainButton(getTranslation("territory.look.keep"), () -> keep.accept(this)));
        fields.addClassName("form");
        var before = new Section(new H2(getTranslation("territory.look.preview")), preview, contrasts);
        before.addClassName("stack");
        add(fields, before);
        brand.show(look.brand());
        accent.show(look.accent());
        logo.show(look.logo());
        look();
        brand.onChange(this::look);
        accent.onChange(this::look);
        logo.onChange(this::look);
    }

    LookDraft draft() {
        return new LookDraft(brand.typed(), accent.typed(), logo.logo());
    }

    Map<String, HasValidation> fields() {
        return Map.of("brand", brand.field(), "accent", accent.field(), "logo", logo);
    }

    private void look() {
        preview.show(brand.shown(), accent.shown(), logo.logo());
        contrasts.show(Palette.of(brand.shown(), accent.shown()));
    }
}
