package fr.concertations.forum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
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
        add(new ShareBar(count.agree(), count.mixed(), count.disagree(), whole), words);
    }

    private Span share(String name, int part) {
        var number = new HtmlContainer("b");
        number.setText(Typography.percent(part, whole, getLocale()));
        return new Span(number, new Span(" " + getTranslation("meeting.share." + name)));
    }
}
