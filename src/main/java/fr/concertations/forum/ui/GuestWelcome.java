package fr.concertations.forum.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import fr.concertations.identity.College;
import fr.concertations.kernel.InvalidInput;
import fr.concertations.kernel.TerritoryCode;
import fr.concertations.shell.Notices;
import fr.concertations.territory.Territories;
import fr.concertations.territory.Territory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One short screen before the first act without an account: where from, at will, then in what capacity, in one press. */
class GuestWelcome extends Div {
    private static final int MOST_OF_ONE_POSTCODE = 60;
    private static final int POSTCODE = 5;

    private final transient GuestDoor door;
    private final transient Territories territories;
    private final transient Runnable welcomed;
    private final H2 title = new H2(getTranslation("forum.guest.title"));
    private final TextField postcode = new TextField(getTranslation("forum.guest.postcode"));
    private final RadioButtonGroup<Territory> communes = new RadioButtonGroup<>();
    private final Paragraph refusal = new Paragraph();
    private final Proof proof = new Proof();

    GuestWelcome(GuestDoor door, Territories territories, String signInPath, Runnable welcomed) {
        this.door = door;
        this.territories = territories;
        this.welcomed = welcomed;
        addClassNames("panel", "stack", "guest-welcome");
        title.getElement().setAttribute("tabindex", "-1");
        postcode.setHelperText(getTranslation("forum.guest.postcode.hint"));
        postcode.setMaxLength(POSTCODE);
        postcode.setAllowedCharPattern("[0-9ABab]");
        postcode.getElement().setAttribute("inputmode", "numeric");
        postcode.setAutocomplete(Autocomplete.POSTAL_CODE);
        postcode.setManualValidation(true);
        communes.setLabel(getTranslation("forum.guest.communes"));
        communes.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        communes.setItemLabelGenerator(Territory::name);
        communes.setManualValidation(true);
        communes.setVisible(false);
        refusal.addClassName("field-error");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var colleges = new Div();
        colleges.addClassName("colleges");
        List.of(College.values()).forEach(college -> colleges.add(button(college)));
        add(
                title,
                Parts.paragraph("small", getTranslation("forum.guest.why")),
                postcode,
                communes,
                colleges,
                refusal,
                proof,
                account(signInPath));
    }

    void focusTitle() {
        Parts.focusUnderTop(title);
    }

    private NativeButton button(College college) {
        var button = new NativeButton(getTranslation("college.one." + college), click -> choose(college));
        button.addClassNames("button", "quiet");
        hint(college).ifPresent(button::add);
        button.getElement().setAttribute("data-college", college.name());
        return button;
    }

    /** A few words where the name of a group says little. */
    private Optional<Span> hint(College college) {
        if (college != College.BUSINESS && college != College.ACADEMIC) return Optional.empty();
        var hint = new Span(getTranslation("college.hint." + college));
        hint.addClassName("small");
        return Optional.of(hint);
    }

    private void choose(College college) {
        refusal.setVisible(false);
        Notices.attempt(this, fields(), () -> door.welcome(college, territory()))
                .ifPresent(entered -> {
                    if (entered) welcomed.run();
                    else proof.ask(door.challenge(), found -> chooseWithProof(college, found));
                });
    }

    private void chooseWithProof(College college, String found) {
        if (Notices.attempt(this, fields(), () -> door.welcome(college, territory(), found))) welcomed.run();
    }

    private Map<String, HasValidation> fields() {
        return Map.of("postcode", postcode, "commune", communes, "college", new TextBelow(refusal));
    }

    /** Empty when no postcode was typed. */
    private Optional<TerritoryCode> territory() {
        if (postcode.isEmpty()) return Optional.empty();
        if (communes.isVisible() && communes.getOptionalValue().isPresent())
            return communes.getOptionalValue().map(Territory::code);
        var found = territories.find(postcode.getValue(), MOST_OF_ONE_POSTCODE).stream()
                .filter(place -> place.kind() == Territory.Kind.COMMUNE)
                .toList();
        if (found.isEmpty()) throw new InvalidInput("postcode", "forum.guest.postcode.unknown");
        if (found.size() == 1) return Optional.of(found.getFirst().code());
        communes.setItems(found);
        communes.setVisible(true);
        throw new InvalidInput("commune", "forum.guest.communes.choose");
    }

    private Paragraph account(String signInPath) {
        var link = new Anchor(signInPath, getTranslation("forum.guest.signIn"));
        var line = new Paragraph(new Span(getTranslation("forum.guest.apart") + " "), link);
        line.addClassName("small");
        return line;
    }
}
