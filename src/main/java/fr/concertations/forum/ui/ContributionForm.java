package fr.concertations.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.concertations.contribution.Contribution;
import fr.concertations.contribution.ContributionDraft;
import fr.concertations.contribution.ContributionKind;
import fr.concertations.contribution.Unfinished;
import fr.concertations.debate.Concertation;
import fr.concertations.debate.Theme;
import fr.concertations.kernel.InvalidInput;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a contribution, each with an example beside it, and a preview; gives the draft they describe. */
class ContributionForm extends Div {
    private static final int PAUSE_MILLIS = 500;

    private final RadioButtonGroup<ContributionKind> kind = new RadioButtonGroup<>();
    private final Select<Theme> theme = new Select<>();
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();
    private final TextArea sources = new TextArea();
    private final WithExample titleBeside = new WithExample(title);
    private final WithExample bodyBeside = new WithExample(body);
    private final Trap trap = new Trap();
    private final Proof proof = new Proof();
    private final Div preview = new Div();
    private final Div aid = new Div();
    private transient Runnable changed = () -> {};
    private final Button send = new Button();

    ContributionForm(Concertation concertation, String sendText, Consumer<ContributionForm> onSend) {
        addClassName("wide-form");
        kind.setLabel(getTranslation("forum.contribute.kind"));
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.setItems(ContributionKind.values());
        kind.setRenderer(new ComponentRenderer<>(this::explained));
        kind.setRequiredIndicatorVisible(true);
        kind.setManualValidation(true);
        theme.setLabel(getTranslation("forum.contribute.theme"));
        theme.setHelperText(getTranslation("forum.contribute.theme.hint"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("forum.contribute.theme.none"));
        theme.setItemLabelGenerator(
                item -> item == null ? getTranslation("forum.contribute.theme.none") : item.label());
        theme.setItems(concertation.themes());
        theme.setVisible(!concertation.themes().isEmpty());
        title.setLabel(getTranslation("forum.contribute.name"));
        title.setHelperText(getTranslation("forum.contribute.name.hint"));
        typed(title, "title");
        typed(body, "body");
        typed(sources, "sources");
        sources.setLabel(getTranslation("forum.contribute.sources"));
        sources.setHelperText(getTranslation("forum.contribute.sources.hint", ContributionDraft.MOST_SOURCES));
        sources.setMinRows(2);
        sources.setManualValidation(true);
        kind.addValueChangeListener(change -> chosenKind());
        theme.addValueChangeListener(change -> changed.run());
        chosenKind();
        title.setMaxLength(ContributionDraft.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        body.setLabel(getTranslation("forum.contribute.body"));
        body.setHelperText(getTranslation("forum.contribute.body.hint"));
        body.setMaxLength(ContributionDraft.LONGEST_BODY);
        body.setMinRows(6);
        body.setRequiredIndicatorVisible(true);
        body.setManualValidation(true);
        send.setText(getTranslation(sendText));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> onSend.accept(this));
        preview.addClassName("stack");
        preview.setVisible(false);
        preview.getElement().setAttribute("role", "status");
        add(
                kind,
                theme,
                titleBeside,
                bodyBeside,
                aid,
                sources,
                trap,
                proof,
                preview,
                Parts.actions(send, new Button(getTranslation("forum.contribute.preview"), click -> preview())));
    }

    /** What was typed. @throws InvalidInput at {@code kind} when none is chosen */
    ContributionDraft draft() {
        var chosen =
                kind.getOptionalValue().orElseThrow(() -> new InvalidInput("kind", "forum.contribute.kind.missing"));
        @Nullable Theme filed = theme.getValue();
        return new ContributionDraft(
                chosen,
                filed == null ? null : filed.id(),
                title.getValue(),
                body.getValue(),
                Lines.of(sources.getValue()).toList());
    }

    /** What is typed so far, whatever is missing. */
    Unfinished unfinished() {
        @Nullable Theme filed = theme.getValue();
        return new Unfinished(
                kind.getValue(),
                filed == null ? null : filed.id(),
                title.getValue(),
                body.getValue(),
                sources.getValue());
    }

    void fill(Contribution contribution) {
        fill(new Unfinished(
                contribution.kind(),
                contribution.theme().map(Theme::id).orElse(null),
                contribution.title(),
                contribution.body(),
                contribution.sources().stream().map(URI::toString).collect(Collectors.joining("\n"))));
    }

    /** Without telling that it changed. */
    void fill(Unfinished text) {
        var listener = changed;
        changed = () -> {};
        kind.setValue(text.kind());
        theme.setValue(theme.getListDataView()
                .getItems()
                .filter(t -> t.id().equals(text.theme()))
                .findFirst()
                .orElse(null));
        title.setValue(text.title());
        body.setValue(text.body());
        sources.setValue(text.sources());
        changed = listener;
    }

    /** Called at every pause in typing and at every choice. */
    void onChange(Runnable listener) {
        var before = changed;
        changed = () -> {
            before.run();
            listener.run();
        };
    }

    /** Beside the text, while one writes. */
    void help(Component... with) {
        aid.add(with);
    }

    /** Filled where nobody sees, or faster than anybody writes. */
    boolean looksAutomatic() {
        return trap.isSprung();
    }

    Proof proof() {
        return proof;
    }

    /** Another way out than sending. */
    void addAction(Component action) {
        add(action);
    }

    /** Lets one send again after a refusal. */
    void release() {
        send.setEnabled(true);
    }

    Map<String, HasValidation> fields() {
        return Map.of("kind", kind, "theme", theme, "title", title, "body", body, "sources", sources);
    }

    private <F extends HasValueChangeMode & HasValue<?, String> & HasElement> void typed(F field, String name) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> changed.run());
        field.getElement().setAttribute("data-draft", name);
    }

    /** Examples of the kind that is chosen. */
    private void chosenKind() {
        var which = kind.getOptionalValue().map(k -> "." + k).orElse("");
        titleBeside.show(getTranslation("forum.contribute.name.example" + which));
        bodyBeside.show(getTranslation("forum.contribute.body.example" + which));
        changed.run();
    }

    private Component explained(ContributionKind one) {
        var name = new Span(getTranslation("contribution.kind." + one));
        name.addClassName("strong");
        var meaning = new Span(getTranslation("forum.contribute.kind." + one));
        meaning.addClassName("small");
        var both = new Div(name, meaning);
        both.addClassName("choice");
        return both;
    }

    private void preview() {
        var tags = Stream.concat(
                        kind.getOptionalValue().map(k -> getTranslation("contribution.kind." + k)).stream(),
                        theme.getOptionalValue().map(Theme::label).stream())
                .toList();
        preview.removeAll();
        preview.setVisible(true);
        var name = new H3(title.isEmpty() ? getTranslation("forum.contribute.preview.untitled") : title.getValue());
        var panel = new Div(Parts.tags(tags), name, Parts.written(body.getValue(), "reading"));
        panel.addClassNames("panel", "stack");
        preview.add(Parts.paragraph("eyebrow", getTranslation("forum.contribute.preview.title")), panel);
    }
}
