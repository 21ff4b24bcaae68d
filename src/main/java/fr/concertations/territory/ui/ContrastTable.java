package fr.concertations.territory.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import fr.concertations.territory.Pair;
import fr.concertations.territory.Palette;
import fr.concertations.territory.Scheme;
import java.util.Comparator;
import java.util.List;

/** How well everything made of the colours can be read, at its worst, in figures and in words. */
class ContrastTable extends Div {
    private static final double STRONG = 7;
    private static final List<String> COLOURS = List.of("brand", "brand-ink", "accent", "ink-soft", "focus");

    ContrastTable() {
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("territory.look.contrasts"));
    }

    void show(Palette palette) {
        removeAll();
        var table = new HtmlContainer("table");
        table.add(cell("caption", getTranslation("territory.look.contrasts.rule")));
        var head = new HtmlContainer("tr");
        head.add(header("col", "territory.look.contrasts.what"));
        for (var scheme : Scheme.values()) head.add(header("col", "territory.look.scheme." + scheme));
        table.add(new HtmlContainer("thead", head));
        var body = new HtmlContainer("tbody");
        COLOURS.forEach(colour -> body.add(row(colour, palette)));
        table.add(body);
        add(table);
    }

    private HtmlContainer row(String colour, Palette palette) {
        var row = new HtmlContainer("tr");
        row.add(header("row", "territory.look.contrasts." + colour));
        for (var scheme : Scheme.values()) row.add(cell("td", said(worst(colour, scheme, palette))));
        return row;
    }

    private static Pair worst(String colour, Scheme scheme, Palette palette) {
        return Pair.of(scheme, palette.in(scheme)).stream()
                .filter(pair -> pair.colour().equals(colour))
                .min(Comparator.comparingDouble(Pair::contrast))
                .orElseThrow();
    }

    private String said(Pair pair) {
        var word = pair.contrast() >= STRONG ? "strong" : pair.contrast() >= Pair.TEXT ? "good" : "seen";
        return getTranslation(
                "territory.look.contrasts.value",
                shown(pair.contrast()),
                getTranslation("territory.look.reads." + word));
    }

    /** To one decimal and never rounded up: what misses 4.5 is not shown as 4.5. */
    static double shown(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    private HtmlContainer header(String scope, String key) {
        var header = cell("th", getTranslation(key));
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private static HtmlContainer cell(String tag, String text) {
        var cell = new HtmlContainer(tag);
        cell.setText(text);
        return cell;
    }
}
