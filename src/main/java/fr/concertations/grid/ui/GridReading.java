package fr.concertations.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import fr.concertations.grid.GridSchema;
import fr.concertations.grid.MeasuredWords;
import fr.concertations.grid.PublishedCell;
import fr.concertations.grid.PublishedGrid;
import fr.concertations.shell.Pieces;

/** A grid as it is read, section by section; empty cells are left out. */
class GridReading extends Div {
    private final transient MeasuredWords words;

    GridReading(PublishedGrid grid, GridSchema schema, MeasuredWords words) {
        this.words = words;
        addClassName("stack");
        for (var section : schema.sections()) {
            add(new H3(section.title()));
            for (var cell : section.cells()) grid.cell(cell.code()).ifPresent(published -> add(item(cell, published)));
        }
    }

    private Div item(GridSchema.Cell cell, PublishedCell published) {
        var item = new Div(new H4(cell.label()), content(published));
        item.addClassName("cell");
        item.setId(cell.code());
        if (published.declared()) item.add(Pieces.small(getTranslation("grid.declared")));
        if (!published.sources().isEmpty())
            item.add(Pieces.small(
                    getTranslation("grid.sources", published.sources().size())));
        return item;
    }

    private Component content(PublishedCell cell) {
        var measured = cell.measured();
        if (measured != null) return new Paragraph(words.of(measured, getLocale()));
        var text = Pieces.written(cell.text(), "reading");
        if (cell.declared()) text.addClassName("declared");
        return text;
    }
}
