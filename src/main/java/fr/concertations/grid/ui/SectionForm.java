package fr.concertations.grid.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.concertations.grid.CellDraft;
import fr.concertations.grid.CellSource;
import fr.concertations.grid.FilledGrid;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.Measured;
import fr.concertations.grid.MeasuredWords;
import fr.concertations.grid.PublishedSource;
import fr.concertations.shell.Pieces;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One section of the grid: measured cells to read, with what they count; the others to write. */
class SectionForm extends Section {
    private final transient Map<String, CellField> fields = new LinkedHashMap<>();
    private final transient MeasuredWords words;

    SectionForm(
            GridSchema.Section section,
            FilledGrid grid,
            Map<String, Measured> measured,
            Map<CellSource, PublishedSource> citable,
            MeasuredWords words) {
        this.words = words;
        addClassNames("panel", "stack");
        add(new H2(section.title()), Pieces.small(section.help()));
        for (var cell : section.cells()) {
            if (cell.measured()) add(measured(cell, measured.get(cell.code())));
            else {
                var field = new CellField(cell, grid.cell(cell.code()), citable);
                fields.put(cell.code(), field);
                add(field);
            }
        }
    }

    /** What was typed, by code of cell. */
    Map<String, CellDraft> drafts() {
        var drafts = new LinkedHashMap<String, CellDraft>();
        fields.forEach((code, field) -> drafts.put(code, field.draft()));
        return drafts;
    }

    boolean isChanged() {
        return fields.values().stream().anyMatch(CellField::isChanged);
    }

    boolean isWritten() {
        return !fields.isEmpty();
    }

    void keep() {
        fields.values().forEach(CellField::keep);
    }

    Map<String, HasValidation> fields() {
        var texts = new LinkedHashMap<String, HasValidation>();
        fields.forEach((code, field) -> texts.put(code, field.text()));
        return texts;
    }

    private Div measured(GridSchema.Cell cell, @Nullable Measured found) {
        var value = new Paragraph(words.of(found == null ? new Measured.Nothing() : found, getLocale()));
        value.addClassName("measure");
        var title = new H3(cell.label());
        title.addClassName("cell-title");
        var item = new Div(title, Pieces.tag(getTranslation("grid.measured")), value, Pieces.small(cell.help()));
        item.addClassName("cell");
        return item;
    }
}
