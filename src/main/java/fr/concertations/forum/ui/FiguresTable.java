package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.concertations.kernel.Typography;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Named lines of figures, which can be moved sideways where the screen is narrow. */
class FiguresTable extends Div {
    private final NativeTable table = new NativeTable();

    FiguresTable(String caption, String... columns) {
        addClassNames("scroll", "figures-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        header(head, "col", columns[0]);
        Stream.of(columns).skip(1).forEach(column -> header(head, "col", column).addClassName("num"));
        add(table);
    }

    FiguresTable row(String name, long... numbers) {
        return row(
                name,
                Arrays.stream(numbers)
                        .mapToObj(number -> Typography.number(number, getLocale()))
                        .toList());
    }

    FiguresTable row(String name, List<String> values) {
        var row = table.getBody().addRow();
        header(row, "row", name);
        values.forEach(value -> {
            var cell = row.addDataCell();
            cell.setText(value);
            cell.addClassName("num");
        });
        return this;
    }

    private static HtmlContainer header(NativeTableRow row, String scope, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
