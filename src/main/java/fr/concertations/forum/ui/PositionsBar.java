package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import fr.concertations.ballot.Tally;
import fr.concertations.kernel.Typography;

/** A tally as a bar and as a sentence: never by colour alone. */
@Tag("figure")
class PositionsBar extends HtmlContainer {
    PositionsBar(Tally tally) {
        addClassName("positions");
        var sentence = new HtmlContainer("figcaption");
        var expressed = tally.expressed();
        if (expressed == 0) {
            sentence.setText(getTranslation("forum.positions.none"));
        } else {
            add(new ShareBar(tally.agree(), tally.mixed(), tally.disagree(), expressed));
            sentence.add(
                    share("agree", tally.agree(), expressed),
                    share("mixed", tally.mixed(), expressed),
                    share("disagree", tally.disagree(), expressed),
                    new Span(getTranslation("forum.positions.outOf", expressed)));
            if (tally.pass() > 0) sentence.add(new Span(getTranslation("forum.positions.passed", tally.pass())));
        }
        add(sentence);
    }

    private Span share(String name, long part, long whole) {
        var number = new HtmlContainer("b");
        number.setText(Typography.percent(part, whole, getLocale()));
        return new Span(number, new Span(" " + getTranslation("forum.positions." + name)));
    }
}
