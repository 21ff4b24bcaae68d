package fr.concertations.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.concertations.kernel.Typography;
import fr.concertations.moderation.Burst;

/** The numbers of the curve, the latest hour first. */
class BurstTable extends Div {
    private static final String CAPTION = "moderation.burst.caption";

    private final NativeTable table = new NativeTable();

    BurstTable(Burst burst) {
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation(CAPTION));
        table.setCaptionText(getTranslation(CAPTION));
        var head = table.getHead().addRow();
        header(head, "col", getTranslation("moderation.burst.column.hour"));
        header(head, "col", getTranslation("moderation.burst.members"));
        header(head, "col", getTranslation("moderation.burst.guests"));
        for (int n = Burst.HOURS - 1; n >= 0; n--) row(burst, n);
        add(table);
    }

    private void row(Burst burst, int n) {
        var row = table.getBody().addRow();
        header(row, "row", HourText.of(this, getLocale(), burst.hourAt(n)));
        number(row, burst.members().get(n));
        number(row, burst.guests().get(n));
    }

    private static void header(NativeTableRow row, String scope, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private void number(NativeTableRow row, int number) {
        var cell = row.addDataCell();
        cell.setText(Typography.number(number, getLocale()));
        cell.addClassName("num");
    }
}
