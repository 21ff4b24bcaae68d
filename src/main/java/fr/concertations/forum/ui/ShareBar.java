package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/** Shares of positions side by side; whoever is in none of them is the ground of the bar. Said in words beside it. */
class ShareBar extends Div {
    ShareBar(long agree, long mixed, long disagree, long whole) {
        var toAgree = percent(agree, whole);
        var toMixed = percent(agree + mixed, whole);
        var toDisagree = percent(agree + mixed + disagree, whole);
        add(piece("agree", toAgree), piece("mixed", toMixed - toAgree), piece("disagree", toDisagree - toMixed));
        addClassName("bar");
        getElement().setAttribute("aria-hidden", "true");
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    private static HtmlContainer piece(String name, long percent) {
        var piece = new HtmlContainer("i");
        piece.addClassNames(name, "w" + percent);
        return piece;
    }
}
