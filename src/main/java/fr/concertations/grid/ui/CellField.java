package fr.concertations.grid.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.concertations.grid.CellDraft;
import fr.concertations.grid.CellSource;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.PublishedSource;
import fr.concertations.shell.ManyPicker;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A cell to write: its text, and under it what it rests on. */
class CellField extends Div {
    private final TextArea text = new TextArea();
    private final ManyPicker<CellSource> sources = new ManyPicker<>();
    private final transient Map<CellSource, PublishedSource> citable;
    private transient CellDraft kept;

    CellField(GridSchema.Cell cell, CellDraft written, Map<CellSource, PublishedSource> citable) {
        this.citable = citable;
        kept = written;
        addClassName("form");
        text.setLabel(cell.label());
        text.setHelperText(cell.help());
        text.setMinRows(3);
        text.setValue(written.text());
        sources.setLabel(getTranslation("grid.cell.sources", cell.label()));
        sources.setHelperText(getTranslation("grid.cell.sources.hint"));
        sources.setItemLabelGenerator(this::label);
        sources.setItems(citable.keySet());
        sources.setValue(written.sources().stream().filter(citable::containsKey).toList());
        sources.setVisible(!citable.isEmpty());
        add(text, sources);
    }

    /** What was typed, sources in the order in which they were chosen. */
    CellDraft draft() {
        return new CellDraft(text.getValue(), List.copyOf(new LinkedHashSet<>(sources.getValue())));
    }

    /** Differs from what is kept. */
    boolean isChanged() {
        return !text.getValue().strip().equals(kept.text())
                || !sources.getValue().equals(new LinkedHashSet<>(kept.sources()));
    }

    void keep() {
        kept = draft();
    }

    TextArea text() {
        return text;
    }

    private String label(CellSource source) {
        return switch (citable.get(source)) {
            case PublishedSource.Sentence s -> getTranslation("grid.choice.sentence", s.number(), s.text());
            case PublishedSource.Conclusion c -> getTranslation("grid.choice.conclusion", c.number(), c.text());
            case PublishedSource.Contribution c -> getTranslation("grid.choice.contribution", c.title());
            case null -> "";
        };
    }
}
