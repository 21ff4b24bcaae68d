package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.concertations.kernel.Typography;
import fr.concertations.opinion.Reading.Count;

/** Positions as a bar and in words, readable from the back of a room. */
@Tag("figure")
class MeetingBar extends HtmlContainer {
    private final int whole;

    /** @param passing whether those who passed count: what is uncertain is told by them too */
    MeetingBar(Count count, boolean passing) {
        addClassName("positions");
        whole = passing ? count.people() : count.people() - count.pass();
        var words = new HtmlContainer("figcaption");
        words.add(share("agree", count.agree()));
        if (count.mixed() > 0) words.add(share("mixed", count.mixed()));
        words.add(share("disagree", count.disagree()));
        if (passing) words.add(share("pass", count.pass()));
        words.add(new Span(getTranslation("meeting.outOf", whole)));
        add(bar(count), words);
    }

    /** Those who passed are the ground of the bar. */
    private Div bar(Count count) {
        var agree = percent(count.agree());
        var mixed = percent(count.agree() + count.mixed());
        var disagree = percent(count.agree() + count.mixed() + count.disagree());
        var bar = new Div(piece("agree", agree), piece("mixed", mixed - agree), piece("disagree", disagree - mixed));
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private long percent(int part) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }

    private static HtmlContainer piece(String name, long percent) {
        var piece = new HtmlContainer("i");
        piece.addClassNames(name, "w" + percent);
        return piece;
    }

    private Span share(String name, int part) {
        var number = new HtmlContainer("b");
        number.setText(Typography.percent(part, whole, getLocale()));
        return new Span(number, new Span(" " + getTranslation("meeting.share." + name)));
    }
}
